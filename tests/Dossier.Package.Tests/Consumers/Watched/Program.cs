// Runs until it is stopped; what it looks up it has looked up before.
while (true)
{
    Town.Print();
    Thread.Sleep(500);
}

internal static class Town
{
    internal static void Print() => Console.WriteLine($"Town: {Places.Find(Places.Town.Name)!.Name}");
}
