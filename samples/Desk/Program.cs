// Two builds of the same seeds, side by side.
string[][] everybody = [.. DeskView.Lines()];
#if DOSSIER_AUDIENCE_PUBLIC
string[][] desk = [.. new OtherBuild(OtherBuild.Path).Lines()];
#else
string[][] desk = everybody;
#endif

Console.WriteLine($"{"",-18}{"for everybody",-36}for the desk");
foreach (string about in everybody.Concat(desk).Select(line => line[0]).Distinct())
{
    string[] left = [.. everybody.Where(line => line[0] == about).Select(line => line[1])];
    string[] right = [.. desk.Where(line => line[0] == about).Select(line => line[1])];
    for (int i = 0; i < Math.Max(left.Length, right.Length); i++)
        Console.WriteLine($"{(i == 0 ? about : ""),-18}{left.ElementAtOrDefault(i),-36}{right.ElementAtOrDefault(i)}".TrimEnd());
}
