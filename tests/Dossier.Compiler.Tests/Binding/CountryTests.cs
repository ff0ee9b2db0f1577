using Dossier.Compiler.Binding;

namespace Dossier.Compiler.Tests.Binding;

public class CountryTests
{
    private static readonly string[] Codes =
        [.. from a in Letters from b in Letters where Countries.IsCode($"{a}{b}") select $"{a}{b}"];

    private static IEnumerable<char> Letters => Enumerable.Range('A', 26).Select(c => (char)c);

    [Fact]
    public void There_are_the_249_codes_of_iso_3166_and_that_of_kosovo()
    {
        Assert.Equal(249 + 1, Codes.Length);
        Assert.True(Countries.IsCode("XK"));
    }

    // How many codes begin with each letter, counted in the copy of the standard that the tz database has, and X for Kosovo.
    [Fact]
    public void Each_letter_begins_as_many_codes_as_in_the_standard()
        => Assert.Equal(
            "A16 B21 C19 D6 E7 F6 G19 H6 I10 J4 K11 L11 M23 N12 O1 P14 Q1 R5 S21 T16 U6 V7 W2 X1 Y2 Z3",
            string.Join(' ', Codes.GroupBy(c => c[0]).Select(g => $"{g.Key}{g.Count()}")));

    [Fact]
    public void The_list_is_written_in_order_with_kosovo_last()
    {
        string list = File.ReadAllText(Sources.Path("src/Dossier.Compiler/Binding/Countries.cs"));
        string[] written = [.. list.Split('"').Where((_, i) => i % 2 == 1).SelectMany(s => s.Split(' ', StringSplitOptions.RemoveEmptyEntries)).Where(s => s.Length == 2)];

        Assert.Equal(250 + 25, written.Length);
        Assert.Equal("XK", written[249]);
        Assert.Equal(written[..249].Order(StringComparer.Ordinal), written[..249]);

        // Those of countries that there were, none of which another has now.
        Assert.Equal(written[250..].Order(StringComparer.Ordinal), written[250..]);
        Assert.All(written[250..], code => Assert.True(Countries.IsFormer(code) && !Countries.IsCode(code), code));
        Assert.False(Countries.IsFormer("IQ"));
    }

    [Theory]
    [InlineData("UK")]
    [InlineData("EU")]
    [InlineData("SU")]
    [InlineData("YU")]
    [InlineData("AN")]
    [InlineData("ZZ")]
    [InlineData("iq")]
    [InlineData("IRQ")]
    [InlineData("I")]
    [InlineData("")]
    [InlineData("AD AE")]
    public void What_is_reserved_withdrawn_or_no_code_is_none(string code) => Assert.False(Countries.IsCode(code));
}
