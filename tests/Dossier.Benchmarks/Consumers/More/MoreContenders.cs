namespace Dossier.Benchmarks.Contenders;

/// <summary>The contenders whose packages only this project refers to.</summary>
internal static partial class Program
{
    static partial void More(string contender, string folder, string id, ref long sum)
    {
        switch (contender)
        {
            case "embedded-first": sum = EmbeddedContender.NameLength(id); break;
            case "embedded-all": sum = All(EmbeddedContender.Load(), resolve: true); break;
            case "memorypack-first": sum = First(MemoryPackContender.Load(folder), id, resolve: true); break;
            case "memorypack-all": sum = All(MemoryPackContender.Load(folder), resolve: true); break;
            case "duckdb-first": sum = DuckDbContender.NameLength(folder, id); break;
            case "duckdb-all": sum = All(DuckDbContender.Load(folder), resolve: true); break;
            case "prepare-more":
                MemoryPackContender.Write(folder, JsonContender.Load(folder));
                DuckDbContender.Write(folder);
                break;
        }
    }
}
