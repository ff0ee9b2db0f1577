using System.Text;

Console.OutputEncoding = Encoding.UTF8;
switch (args)
{
    case []:
        BriefingText.Write(Terminal.OfConsole());
        return 0;

    case ["--json"]:
        using (Stream output = Console.OpenStandardOutput())
            Dataset.WriteJson(output);
        return 0;

    case ["--help" or "-h"]:
        Console.Out.WriteLine(
            """
            Briefing: what the reference dataset holds, told in plain words.

            Usage: dotnet run --project samples/Briefing [-- --json | --help]

              (nothing)   the timeline, the parties, each incident, disagreements, tallies, sites and sources
              --json      the whole dataset as one JSON object, which is itself a seed
              --help      this text

            Set NO_COLOR to get no colours; redirected output has none.
            """);
        return 0;

    default:
        Console.Error.WriteLine($"'{string.Join(' ', args)}' is not understood. Try --help.");
        return 2;
}
