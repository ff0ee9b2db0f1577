namespace Dossier.Generator.Tests.Documents;

/// <summary>
/// The console of a page's program. It is compiled into the program and hides the runtime's, so that programs that run at the same time
/// do not hear each other.
/// </summary>
internal static class DocumentConsole
{
    /// <summary>What begins a line that is not the program's: the number of the block that comes.</summary>
    public const string Mark = "\u0001";

    /// <summary>Its source.</summary>
    public const string Source =
        """
        internal static class Console
        {
            public static System.IO.StringWriter Out { get; } = new() { NewLine = "\n" };

            public static void WriteLine() => Out.WriteLine();

            public static void WriteLine(object? value) => Out.WriteLine(value);

            public static void WriteLine(string? value) => Out.WriteLine(value);

            public static void Write(string? value) => Out.Write(value);

            public static System.IO.Stream OpenStandardOutput() => new Standard();

            private sealed class Standard : System.IO.MemoryStream
            {
                protected override void Dispose(bool disposing)
                {
                    Out.Write(System.Text.Encoding.UTF8.GetString(ToArray()));
                    SetLength(0);
                }
            }
        }
        """;
}
