using Dossier.Packing;

if (args is not [var library, var name, var user, var folder])
{
    Console.Error.WriteLine("Usage: Dossier.Packing <library.dll> <name of ours> <user.dll> <folder for both>");
    return 2;
}

Directory.CreateDirectory(folder);
RenamedLibrary.Write(library, name, folder);
RenamedLibrary.WriteUser(user, Path.GetFileNameWithoutExtension(library), name, folder);
return 0;
