namespace Dossier.Compiler.Tests.Checking;

public class CharacterRuleTests
{
    [Theory]
    [InlineData("K\u0430taib", "U+0430 at character 2, a letter of another script that looks like those beside it", "Kataib")]
    [InlineData("Iran and \u041Aataib", "U+041A at character 10, a letter of another script that looks like those beside it", "Iran and Kataib")]
    [InlineData("T\u03BFwn", "U+03BF at character 2, a letter of another script that looks like those beside it", "Town")]
    [InlineData("\u0412\u0430\u0433\u043D\u0435p", "U+0070 at character 6, a letter of another script that looks like those beside it", "\u0412\u0430\u0433\u043D\u0435\u0440")]
    [InlineData("Ka\u200Btaib", "U+200B at character 3, which is invisible", "Kataib")]
    [InlineData("Ka\u00ADtaib", "U+00AD at character 3, which is invisible", "Kataib")]
    [InlineData("Kataib\u200E", "U+200E at character 7, which is invisible", "Kataib")]
    [InlineData("Ka\u200Ctaib", "U+200C at character 3, which is invisible", "Kataib")]
    [InlineData("\uFEDF\uFEE8\uFEBC\uFEAE", "U+FEDF at character 1, a letter in a form that only fonts and PDFs use", "\u0644\u0646\u0635\u0631")]
    [InlineData("O\uFB03ce", "U+FB03 at character 2, a letter in a form that only fonts and PDFs use", "Office")]
    [InlineData("The \uD835\uDDE5aqqa", "U+1D5E5 at character 5, a letter in a form that only fonts and PDFs use", "The Raqqa")]
    [InlineData("Brigade \u2163", "U+2163 at character 9, a letter in a form that only fonts and PDFs use", "Brigade IV")]
    [InlineData("\u210Camas", "U+210C at character 1, a letter in a form that only fonts and PDFs use", "Hamas")]
    [InlineData("\u212Aurdistan", "U+212A at character 1, a letter in a form that only fonts and PDFs use", "Kurdistan")]
    [InlineData("\uFF21\uFF2Esar", "U+FF21 at character 1, a letter in a form that only fonts and PDFs use", "ANsar")]
    [InlineData("A\uFE0Fnsar", "U+FE0F at character 2, which is invisible", "Ansar")]
    [InlineData("Ansar\uDB40\uDC41", "U+E0041 at character 6, which is invisible", "Ansar")]
    [InlineData("Ansar\u2800", "U+2800 at character 6, which is invisible", "Ansar")]
    public void A_character_that_is_not_what_it_looks_like(string name, string what, string clean)
    {
        RuleCase.Fires("DSR2020", $"actors:\n  a: {{ name: «\"{name}\"» }}", $"This name contains {what}. Type it again: '{clean}'.");
        RuleCase.Fires("DSR2020", $"actors:\n  a: {{ name: A, aliases: [«\"{name}\"»] }}", $"This alias contains {what}. Type it again: '{clean}'.");
        Assert.Equal(1, RuleCase.CountOfJson("DSR2020", $$$"""{"actors": {"a": {"name": "{{{name}}}" } } }"""));
    }

    [Theory]
    [InlineData("k\u0430taib-hezbollah", "kataib-hezbollah")]
    [InlineData("\uFEDF\uFEE8\uFEBC\uFEAE", "\u0644\u0646\u0635\u0631")]
    public void An_id_with_one(string id, string clean)
    {
        RuleCase.IsSaid("DSR2020: This id contains U+", $"actors:\n  {id}: {{ name: A }}");
        RuleCase.IsSaid($"Type it again: '{clean}'.", $"actors:\n  {id}: {{ name: A }}");
        Assert.Equal(1, RuleCase.CountOfJson("DSR2020", $$$"""{"actors": {"{{{id}}}": {"name": "A" } } }"""));
    }

    [Theory]
    [InlineData("\u0421\u0421\u0421\u0420 and the US")] // Cyrillic letters alone, beside Latin words
    [InlineData("\u0412\u0430\u0433\u043D\u0435\u0440")]
    [InlineData("\u03B1-Company")]
    [InlineData("\u00C6r\u00F8 and Ça")]
    [InlineData("\u062D\u0632\u0628\u200C\u0627\u0644\u0644\u0647")] // the Persian half-space
    [InlineData("\u0915\u094D\u200D\u0937")] // a joiner in Devanagari
    [InlineData("\u200F\u062D\u0632\u0628 (KH)")] // a mark of direction in a name from the right
    [InlineData("\uD83D\uDC69\u200D\uD83D\uDD2C")] // an emoji of two
    [InlineData("\u5317\u4EAC \uFF21")] // full width, among Chinese
    [InlineData("\uFF2E\uFF28\uFF2B NHK")] // a word of them
    [InlineData("\uD83C\uDFF4\uDB40\uDC67\uDB40\uDC62\uDB40\uDC7F")] // a flag, with tags
    [InlineData("1\uFE0F\u20E3")] // a keycap
    [InlineData("\u2116 5, 20 \u2103, \u00C5land, M\u00B2")] // signs of their own
    public void What_scripts_need_is_let_pass(string name)
        => RuleCase.IsQuiet("DSR2020", $"actors:\n  a: {{ name: \"{name}\" }}");

    [Theory]
    [InlineData("former id", "formerIds: [«\"k\u0430taib\"»]", "U+0430 at character 2", "kataib")]
    [InlineData("name", "claims: [{ about: name, value: «\"K\u0430taib\"», by: army, source: wire }]", "U+0430 at character 2", "Kataib")]
    [InlineData("alias", "claims: [{ about: aliases, value: «\"Ka\u200Btaib\"», by: army, source: wire }]", "U+200B at character 3", "Kataib")]
    [InlineData("alias", "aliases: [{ value: «\"K\u0430taib\"», by: army, source: wire }]", "U+0430 at character 2", "Kataib")]
    public void Old_ids_and_claimed_names_are_asked_too_and_once(string what, string field, string where, string clean)
    {
        string seed = $"actors:\n  a: {{ name: A, {field} }}";
        RuleCase.IsSaid($"DSR2020: This {what} contains {where}", seed.Replace("«", "", StringComparison.Ordinal).Replace("»", "", StringComparison.Ordinal));
        RuleCase.IsSaid($"Type it again: '{clean}'.", seed.Replace("«", "", StringComparison.Ordinal).Replace("»", "", StringComparison.Ordinal));
        Assert.Equal(1, RuleCase.CountOf("DSR2020", seed.Replace("«", "", StringComparison.Ordinal).Replace("»", "", StringComparison.Ordinal)));
    }

    [Fact]
    public void It_is_found_by_what_it_looks_like_so_that_two_such_names_are_one()
        => RuleCase.IsSaid("DSR2014", "actors:\n  a: { name: Kataib }\n  b: { name: \"K\u0430taib\" }");
}
