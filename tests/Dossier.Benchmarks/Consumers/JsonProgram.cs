// The data as JSON beside the program.
using Dossier.Benchmarks.Contenders;

Console.WriteLine(args[0] == "totals" ? Totals.Of(JsonContender.Load(AppContext.BaseDirectory)) : "");
