using System;

internal static class Program
{
    private static void Main()
    {
        Console.WriteLine("This compiler is too old.");
    }
}
