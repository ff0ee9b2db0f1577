using System.Text;

Console.OutputEncoding = Encoding.UTF8;
switch (args)
{
    case []:
        Overview.Write(Terminal.OfConsole());
        return 0;

    case ["--all"]:
        BriefingText.Write(Terminal.OfConsole());
        return 0;

    case ["--json"]:
        using (Stream output = Console.OpenStandardOutput())
            Dataset.WriteJson(output);
        Console.Out.WriteLine();
        return 0;

    case ["--help" or "-h"]:
        Console.Out.WriteLine(
            """
            Briefing: what the reference dataset holds, in plain words.

            Usage: dotnet run --project samples/Briefing [-- --all | ID | --json | --help]

              (nothing)   one screen: what there is, the timeline, the contradictions
              --all       the timeline, the parties, each incident, disagreements, tallies, sites and sources
              ID          one record, such as jurf-al-nasr-strike
              --json      the whole dataset as one JSON object, which is itself a seed
              --help      this text

            Set NO_COLOR to get no colours; redirected output has none.
            """);
        return 0;

    case [var id] when !id.StartsWith('-'):
        if (RecordPage.Write(Terminal.OfConsole(), id))
            return 0;

        string nearest = string.Join(", ", Dataset.Suggest(id.Replace('-', ' ')).Select(record => record.Id));
        Console.Error.WriteLine($"No record has the id '{id}'." + (nearest.Length > 0 ? $" Near it by name: {nearest}." : ""));
        return 1;

    default:
        Console.Error.WriteLine($"'{string.Join(' ', args)}' is not understood. Try --help.");
        return 2;
}
