using System.Globalization;
using System.Text;
using CsCheck;
using Dossier.Compiler.Naming;

namespace Dossier.Compiler.Tests.Naming;

public class IdentifiersTests
{
    [Theory]
    [InlineData("jurf-al-nasr-strike", "JurfAlNasrStrike")]
    [InlineData("jurf-al-nasr-facility-1", "JurfAlNasrFacility1")]
    [InlineData("inResponseTo", "InResponseTo")]
    [InlineData("valueUsd", "ValueUsd")]
    [InlineData("us_central.command", "UsCentralCommand")]
    [InlineData("US-CENTCOM", "USCENTCOM")]
    [InlineData("  green zone  ", "GreenZone")]
    [InlineData("a/b\\c+d\te", "ABCDE")]
    [InlineData("--x--y--", "XY")]
    [InlineData("ac-130-gunship", "Ac130Gunship")]
    [InlineData("JurfAlNasrStrike", "JurfAlNasrStrike")]
    // Digits.
    [InlineData("2023-strike", "_2023Strike")]
    [InlineData("strike-2023-11-21", "Strike2023_11_21")]
    [InlineData("strike-2023-1-12", "Strike2023_1_12")]
    [InlineData("66", "_66")]
    [InlineData("-9", "_9")]
    [InlineData("\u0661\u0662-\u0663", "_\u0661\u0662_\u0663")]
    // Keywords get a capital like all else.
    [InlineData("class", "Class")]
    [InlineData("record", "Record")]
    // Apostrophes and what cannot be seen leave nothing.
    [InlineData("ba'ath", "Baath")]
    [InlineData("o\u2019brien", "Obrien")]
    [InlineData("\u02BFayn-al-\u02BEasad", "AynAlAsad")]
    [InlineData("al\u200Dtanf\u202E\u00AD\uFEFF", "Altanf")]
    // Marks.
    [InlineData("c\u00F4te", "C\u00F4te")]
    [InlineData("co\u0302te", "C\u00F4te")]
    [InlineData("e\u0301tat", "\u00C9tat")]
    [InlineData("\u00E9tat", "\u00C9tat")]
    [InlineData("phu\u031B\u0301c", "Ph\u1EE9c")]
    [InlineData("q\u0323asim", "Qasim")] // no letter is both
    [InlineData("j\u030Cx", "\u01F0x")] // a letter without a capital of its own
    // Turkish.
    [InlineData("\u0131rak", "\u0131rak")]
    [InlineData("istanbul", "Istanbul")]
    [InlineData("\u017Fana", "\u017Fana")] // its capital differs from host to host
    [InlineData("\u0130stanbul", "\u0130stanbul")]
    // Other scripts.
    [InlineData(
        "\u0434\u043E\u043D\u0435\u0446\u043A-\u043E\u0431\u0441\u0442\u0440\u0435\u043B",
        "\u0414\u043E\u043D\u0435\u0446\u043A\u041E\u0431\u0441\u0442\u0440\u0435\u043B")]
    [InlineData("\u0434\u043E\u043D\u0435\u0446\u043A\u0438\u0306", "\u0414\u043E\u043D\u0435\u0446\u043A\u0439")]
    [InlineData("\u03B1\u03B8\u03AE\u03BD\u03B1", "\u0391\u03B8\u03AE\u03BD\u03B1")]
    [InlineData("\u062C\u0631\u0641-\u0627\u0644\u0646\u0635\u0631", "\u062C\u0631\u0641_\u0627\u0644\u0646\u0635\u0631")]
    [InlineData("\u062C\u0631\u0641-1", "\u062C\u0631\u06411")]
    [InlineData("strike-\u062C\u0631\u0641-north", "Strike_\u062C\u0631\u0641North")]
    [InlineData("\u0622\u0644", "\u0622\u0644")]
    [InlineData("\u0627\u0653\u0644", "\u0622\u0644")]
    [InlineData("\u0926\u093F\u0932\u094D\u0932\u0940", "\u0926\u093F\u0932\u094D\u0932\u0940")]
    [InlineData("\u5317\u4EAC-\u673A\u573A", "\u5317\u4EAC_\u673A\u573A")]
    [InlineData("\u304B\u3099", "\u304C")]
    [InlineData("\u1112\u1161\u11AB", "\uD55C")]
    [InlineData("\u10D7\u10D1\u10D8\u10DA\u10D8\u10E1\u10D8", "\u10D7\u10D1\u10D8\u10DA\u10D8\u10E1\u10D8")]
    [InlineData("\u2163-corps", "\u2163Corps")]
    [InlineData("\u093Fx", "_\u093Fx")] // a vowel sign cannot come first
    // Nothing left.
    [InlineData("", "_")]
    [InlineData("---", "_")]
    [InlineData("_", "_")]
    [InlineData("?!", "_")]
    [InlineData("\uD83D\uDD25", "_")]
    [InlineData("a\uD83D\uDD25b", "AB")]
    [InlineData("\u203Fa\uFF3Fb", "AB")]
    public void A_member_is_named_after_its_id(string id, string member)
    {
        Assert.Equal(member, Identifiers.Pascal(id));
        Assert.Equal(member, Identifiers.Pascal(member));
    }

    [Fact]
    public void Whatever_goes_in_a_valid_name_comes_out_and_stays()
    {
        Gen<char> nasty = Gen.OneOf(
            '-', '_', '.', ' ', '\'', '@', '0', '9', 'a', 'Z', 'i', 'I', '\u0130', '\u0131', '\u00DF', '\u01C5', '\u0149',
            '\u0390', '\u0587', '\u10D0',
            '\u0301', '\u0307', '\u030C', '\u0345', '\u200D', '\u202E', '\uFEFF', '\u02BF', '\u064E', '\u0654', '\u093F',
            '\u3099', '\u304B',
            '\u1100', '\u1161', '\u11A8', '\uAC00', '\u0660', '\u2163', '\u2170', '\u203F', '\uD83D', '\uDD25', '\uFFFF',
            '\0', '"', '\\', '\n', '{');
        Gen<string> text = Gen.Frequency((3, nasty), (1, Gen.Char)).Array[0, 8].Select(letters => new string(letters));

        text.Sample(
            id =>
            {
                string member = Identifiers.Pascal(id);
                return IsValidForTheCompiler(member) && !Identifiers.IsKeyword(member) && Identifiers.Pascal(member) == member;
            },
            seed: "0000Pascal00", iter: 300_000, threads: 1);

        text.Sample(
            raw =>
            {
                string name = Identifiers.ToNamespace(raw);
                return name.Length == 0
                    ? raw.All(c => c == '.' || char.GetUnicodeCategory(c) == UnicodeCategory.Format)
                    : name.Split('.').All(IsValidForTheCompiler) && Identifiers.IsNamespace(name)
                        && Identifiers.ToNamespace(name) == name;
            },
            seed: "0000Namespa0", iter: 300_000, threads: 1);
    }

    [Fact]
    public void Composed_and_decomposed_ids_name_one_member()
    {
        int seen = 0;
        for (int code = 0xC0; code < 0x3100; code++)
        {
            string letter = ((char)code).ToString();
            string decomposed = letter.Normalize(NormalizationForm.FormD);
            bool isCovered = code is < 0x530 or (>= 0x620 and < 0x700) or (>= 0x1E00 and < 0x1F00) or >= 0x3040;
            if (!isCovered || !char.IsLetter(letter[0]) || decomposed.Length == 1)
                continue;

            seen++;
            Assert.True(Identifiers.Pascal(letter) == Identifiers.Pascal(decomposed), $"U+{code:X4}");
            Assert.True(Identifiers.Pascal($"x{letter}") == Identifiers.Pascal($"x{decomposed}"), $"U+{code:X4}");
        }

        Assert.True(seen > 600, $"{seen} letters");
        const string Korean = "\uD55C\uAD6D\uAC01";
        Assert.Equal(Identifiers.Pascal(Korean), Identifiers.Pascal(Korean.Normalize(NormalizationForm.FormD)));
    }

    [Theory]
    [InlineData("class")]
    [InlineData("new")]
    [InlineData("record")]
    [InlineData("required")]
    [InlineData("file")]
    [InlineData("scoped")]
    [InlineData("partial")]
    [InlineData("extension")]
    [InlineData("field")]
    [InlineData("var")]
    [InlineData("dynamic")]
    [InlineData("nameof")]
    public void Keywords_are_escaped(string keyword)
    {
        Assert.True(Identifiers.IsKeyword(keyword));
        Assert.Equal("@" + keyword, Identifiers.Escape(keyword));
    }

    [Theory]
    [InlineData("Class")]
    [InlineData("incident")]
    [InlineData("get")]
    [InlineData("")]
    public void Other_names_are_not(string name)
    {
        Assert.False(Identifiers.IsKeyword(name));
        Assert.Equal(name, Identifiers.Escape(name));
    }

    [Theory]
    [InlineData("my-app.2", "my_app._2")]
    [InlineData("3d", "_3d")]
    [InlineData("class.new", "class.new")]
    [InlineData("@class.@new", "class.new")]
    [InlineData("a..b", "a.b")]
    [InlineData(".a.", "a")]
    [InlineData("", "")]
    [InlineData("...", "")]
    [InlineData("My App", "My_App")]
    [InlineData("-", "_")]
    [InlineData("@", "_")]
    [InlineData("a.@2", "a._2")]
    [InlineData("a\uD83D\uDD25b", "a_b")]
    [InlineData("a\u200Db", "ab")]
    [InlineData("Briefing.\u0414\u043E\u0441\u044C\u0435", "Briefing.\u0414\u043E\u0441\u044C\u0435")]
    [InlineData("\u093F", "_\u093F")]
    public void A_project_gives_its_namespace(string raw, string expected)
    {
        Assert.Equal(expected, Identifiers.ToNamespace(raw));
        Assert.Equal(expected, Identifiers.ToNamespace(expected));
    }

    [Theory]
    [InlineData("a", true)]
    [InlineData("My.App._2", true)]
    [InlineData("class.new", true)]
    [InlineData("\u0414\u043E\u0441\u044C\u0435", true)]
    [InlineData("", false)]
    [InlineData(".", false)]
    [InlineData("a.", false)]
    [InlineData(".a", false)]
    [InlineData("a..b", false)]
    [InlineData("a-b", false)]
    [InlineData("a.2", false)]
    [InlineData("@a", false)]
    [InlineData("a b", false)]
    [InlineData("a\u200Db", false)]
    public void A_namespace_is_told_from_other_text(string text, bool expected)
        => Assert.Equal(expected, Identifiers.IsNamespace(text));

    [Theory]
    [InlineData("jurf-al-nasr", true)]
    [InlineData("1", true)]
    [InlineData("2023-11-21.strike_2", true)]
    [InlineData("Jurf", true)]
    [InlineData("c\u00F4te", true)]
    [InlineData("\u062C\u0631\u0641-\u0627\u0644\u0646\u0635\u0631", true)]
    [InlineData("\u0926\u093F\u0932\u094D\u0932\u0940", true)]
    [InlineData("\u5317\u4EAC", true)]
    [InlineData("\uD840\uDC00", true)] // a Chinese letter of two characters
    [InlineData("", false)]
    [InlineData("-a", false)]
    [InlineData("_a", false)]
    [InlineData(".a", false)]
    [InlineData("a b", false)]
    [InlineData(" a", false)]
    [InlineData("a\n", false)]
    [InlineData("a/b", false)]
    [InlineData("a\"b", false)]
    [InlineData("a'b", false)]
    [InlineData("a\u200Db", false)]
    [InlineData("a\u202Eb", false)]
    [InlineData("co\u0302te", false)]
    [InlineData("\u093Fa", false)]
    [InlineData("a-\u093F", false)]
    [InlineData("\uD83D\uDD25", false)]
    public void An_id_is_told_from_other_text(string text, bool expected) => Assert.Equal(expected, Identifiers.IsValidId(text));

    [Fact]
    public void An_id_has_128_characters_at_most_and_none_of_them_is_half()
    {
        Assert.True(Identifiers.IsValidId(new string('a', 128)));
        Assert.False(Identifiers.IsValidId(new string('a', 129)));
        Assert.False(Identifiers.IsValidId("a\uD840"));
        Assert.False(Identifiers.IsValidId("\uDC00a"));
    }

    [Theory]
    [InlineData("tr-TR")]
    [InlineData("az-Latn-AZ")]
    [InlineData("lt-LT")]
    [InlineData("ar-SA")]
    [InlineData("")]
    public void The_culture_of_the_machine_changes_no_name(string culture)
    {
        CultureInfo before = CultureInfo.CurrentCulture;
        CultureInfo.CurrentCulture = CultureInfo.GetCultureInfo(culture);
        try
        {
            Assert.Equal("IraqiIncident1", Identifiers.Pascal("iraqi-incident-1"));
            Assert.Equal("\u0131\u0130", Identifiers.Pascal("\u0131\u0130"));
            Assert.True(Identifiers.IsKeyword("int"));
        }
        finally
        {
            CultureInfo.CurrentCulture = before;
        }
    }

    /// <summary>What the C# standard says of identifiers, less the invisible characters that the compiler ignores.</summary>
    private static bool IsValidForTheCompiler(string name)
    {
        const string Letters = "Lu Ll Lt Lm Lo Nl";
        for (int i = 0; i < name.Length; i++)
        {
            string category = char.GetUnicodeCategory(name[i]) switch
            {
                UnicodeCategory.UppercaseLetter => "Lu",
                UnicodeCategory.LowercaseLetter => "Ll",
                UnicodeCategory.TitlecaseLetter => "Lt",
                UnicodeCategory.ModifierLetter => "Lm",
                UnicodeCategory.OtherLetter => "Lo",
                UnicodeCategory.LetterNumber => "Nl",
                UnicodeCategory.NonSpacingMark => "Mn",
                UnicodeCategory.SpacingCombiningMark => "Mc",
                UnicodeCategory.DecimalDigitNumber => "Nd",
                UnicodeCategory.ConnectorPunctuation => "Pc",
                _ => "no",
            };
            string allowed = i == 0 ? Letters : Letters + " Mn Mc Nd Pc";
            if (name[i] != '_' && !allowed.Contains(category, StringComparison.Ordinal))
                return false;
        }

        return name.Length > 0;
    }
}
