using Dossier.Compiler.Modelling;

namespace Dossier.Tool.Importing.Exports;

/// <summary>Reads the GeoJSON of an export.</summary>
internal static class GeoJsonReader
{
    public static ReadExport Read(string path, DomainModel model) => throw new NotSupportedException(path + model);
}
