using Mono.Cecil;
using Mono.Cecil.Cil;

namespace Dossier.Packing;

/// <summary>A library under another assembly name, and the assembly that uses it.</summary>
internal static class RenamedLibrary
{
    /// <summary>Writes the library. It is signed no more: the key is not ours.</summary>
    public static void Write(string library, string name, string folder)
    {
        using var assembly = AssemblyDefinition.ReadAssembly(library);
        assembly.Name.Name = name;
        assembly.Name.PublicKey = [];
        assembly.Name.HasPublicKey = false;
        assembly.MainModule.Name = name + ".dll";
        assembly.MainModule.Attributes &= ~ModuleAttributes.StrongNameSigned;
        assembly.Write(Path.Combine(folder, name + ".dll"), new WriterParameters { DeterministicMvid = true });
    }

    /// <summary>Writes the assembly that refers to the library, its symbols in it as they were.</summary>
    public static void WriteUser(string user, string library, string name, string folder)
    {
        using var assembly = AssemblyDefinition.ReadAssembly(
            user,
            new ReaderParameters { ReadSymbols = true, SymbolReaderProvider = new EmbeddedPortablePdbReaderProvider() });
        AssemblyNameReference reference = assembly.MainModule.AssemblyReferences.Single(r => r.Name == library);
        reference.Name = name;
        reference.PublicKeyToken = [];
        assembly.Write(
            Path.Combine(folder, Path.GetFileName(user)),
            new WriterParameters { DeterministicMvid = true, WriteSymbols = true, SymbolWriterProvider = new EmbeddedPortablePdbWriterProvider() });
    }
}
