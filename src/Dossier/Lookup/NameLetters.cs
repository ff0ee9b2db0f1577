namespace Dossier;

/// <summary>How <see cref="NameKey"/> treats each character: as a letter, as a separator, or as nothing.</summary>
internal static class NameLetters
{
    /// <summary>A character that is removed.</summary>
    public const char Nothing = '\0';

    /// <summary>A character that separates words.</summary>
    public const char Break = ' ';

    /// <summary>A character that separates words, but shows that an article belongs to the word after it.</summary>
    public const char Hyphen = '-';

    /// <summary>A dot, which may be part of an abbreviation.</summary>
    public const char Dot = '.';

    /// <summary>A double quotation mark, which may be part of a Hebrew abbreviation.</summary>
    public const char Quote = '"';

    /// <summary>The most letters that one character is replaced by.</summary>
    public const int LongestExpansion = 3;

    // In the tables: '.' keeps the character, ' ' is a separator, '~' removes it, and a capital is replaced as Expand says.
    /// <summary>U+00C0 to U+02AF.</summary>
    private const string Latin =
        "aaaaaaAceeeeiiiidnooooo ouuuuyTSaaaaaaAceeeeiiiidnooooo ouuuuyTy" + // U+00C0
        "aaaaaaccccccccddddeeeeeeeeeegggggggghhhhiiiiiiiiiiIIjjkkklllllll" + // U+0100
        "lllnnnnnnnNNooooooOOrrrrrrssssssssttttttuuuuuuuuuuuuwwyyyzzzzzzs" + // U+0140
        "bbbbƅ.occdddd.aaeffgg.iikkl.ɯnnoooƣ.ppʀƨ.ʃ..tttuuuvyyzzʒƹ...ƽ..." + // U+0180
        "....DDDLLLJJJaaiioouuuuuuuuuuaaaaaAAggggkkooooʒʒjDDDggƕƿnnaaAAoo" + // U+01C0
        "aaaaeeeeiiiioooorrrruuuussttȝ.hhn.ȣ.ȥ.aaeeooooooooyy...j..acclts" + // U+0200
        "z~~buveejjqqrryy.a.bo.dd.a.e....g..g....ii.l.....mn..o.......r.." + // U+0240
        "........tuuvv.......~~.........................."; // U+0280

    /// <summary>U+0370 to U+052F.</summary>
    private const string GreekAndCyrillic =
        "ͱ.ͳ.~~ͷ...~... ϳ....~~α~εηι.ο.υωιαβγδεζηθικλμνξοπρ.στυφχψωιυαεηι" + // U+0370
        "υ.................σ.......ιυουωϗ...ϒϒ...ϙ.ϛ.ϝ.ϟ.ϡ.ϣ.ϥ.ϧ.ϩ.ϫ.ϭ.ϯ." + // U+03B0
        "....θ..ϸ.ϲϻ..ͻͼͽееђгєѕііјљњћкиуџабвгдежзииклмнопрстуфхцчшщъыьэюя" + // U+03F0
        ".........и......................ее.г...і....киу.ѡ.ѣ.ѥ.ѧ.ѩ.ѫ.ѭ.ѯ." + // U+0430
        "ѱ.ѳ.ѵ.ѵѵѹ.ѻ.ѽ.ѿ.ҁ. ~~~~~~~ҋ.ҍ.ҏ.ґ.ғ.ҕ.җ.ҙ.қ.ҝ.ҟ.ҡ.ң.ҥ.ҧ.ҩ.ҫ.ҭ.ү." + // U+0470
        "ұ.ҳ.ҵ.ҷ.ҹ.һ.ҽ.ҿ.ӏжжӄ.ӆ.ӈ.ӊ.ӌ.ӎ..ааааӕ.ееә.әәжжззӡ.ииииооө.өөээуу" + // U+04B0
        "ууууччӷ.ыыӻ.ӽ.ӿ.ԁ.ԃ.ԅ.ԇ.ԉ.ԋ.ԍ.ԏ.ԑ.ԓ.ԕ.ԗ.ԙ.ԛ.ԝ.ԟ.ԡ.ԣ.ԥ.ԧ.ԩ.ԫ.ԭ.ԯ."; // U+04F0

    /// <summary>U+1E00 to U+1FFF.</summary>
    private const string LatinAdditionalAndPolytonicGreek =
        "aabbbbbbccddddddddddeeeeeeeeeeffgghhhhhhhhhhiiiikkkkkkllllllllmm" + // U+1E00
        "mmmmnnnnnnnnoooooooopppprrrrrrrrssssssssssttttttttuuuuuuuuuuvvvv" + // U+1E40
        "wwwwwwwwwwxxxxyyzzzzzzhtwyasssS.aaaaaaaaaaaaaaaaaaaaaaaaeeeeeeee" + // U+1E80
        "eeeeeeeeiiiioooooooooooooooooooooooouuuuuuuuuuuuuuyyyyyyyyỻ.ỽ.ỿ." + // U+1EC0
        "ααααααααααααααααεεεεεε..εεεεεε..ηηηηηηηηηηηηηηηηιιιιιιιιιιιιιιιι" + // U+1F00
        "οοοοοο..οοοοοο..υυυυυυυυ.υ.υ.υ.υωωωωωωωωωωωωωωωωααεεηηιιοουυωω.." + // U+1F40
        "ααααααααααααααααηηηηηηηηηηηηηηηηωωωωωωωωωωωωωωωωααααα.ααααααα~ι~" + // U+1F80
        "~~ηηη.ηηεεηηη~~~ιιιι..ιιιιιι.~~~υυυυρρυυυυυυρ~~~..ωωω.ωωοοωωω~~."; // U+1FC0

    /// <summary>U+2C60 to U+2C7F.</summary>
    private const string LatinExtendedC =
        "lllpratⱨ.ⱪ.zzamɐɒvwwvⱶ........sz"; // U+2C60

    /// <summary>The folded letter, one of the constants above, or a capital that <see cref="Expand"/> replaces by several letters.</summary>
    public static char Fold(char c) => c switch
    {
        >= 'a' and <= 'z' or >= '0' and <= '9' => c,
        >= 'A' and <= 'Z' => (char)(c | 0x20),
        < '\u00C0' => FoldSymbol(c),
        < '\u02B0' => Lookup(Latin, c, '\u00C0'),
        < '\u0300' => FoldModifier(c),
        < '\u0370' => Nothing,
        < '\u0530' => Lookup(GreekAndCyrillic, c, '\u0370'),
        < '\u0590' => FoldArmenian(c),
        < '\u0600' => FoldHebrew(c),
        < '\u0700' => FoldArabic(c),
        >= '\u08D3' and <= '\u08FF' => Nothing,
        '\u0964' or '\u0965' or '\u10FB' or (>= '\u1361' and <= '\u1368') => Break,
        >= '\u1AB0' and <= '\u1AFF' or >= '\u1DC0' and <= '\u1DFF' => Nothing,
        >= '\u1C90' and <= '\u1CBA' or >= '\u1CBD' and <= '\u1CBF' => (char)(c - 0xBC0), // Georgian capitals
        < '\u1E00' => c,
        < '\u2000' => Lookup(LatinAdditionalAndPolytonicGreek, c, '\u1E00'),
        < '\u2C00' => FoldSymbol(c),
        >= '\u2C60' and < '\u2C80' => Lookup(LatinExtendedC, c, '\u2C60'),
        >= '\u2E00' and <= '\u2E7F' => Break,
        >= '\u3000' and <= '\u303F' => FoldIdeographicSymbol(c),
        '\u30A0' or '\u30FB' => Break,
        '\uA78B' or '\uA78C' => Nothing, // saltillo, a glottal stop
        >= '\uFB00' => FoldCompatibility(c),
        _ => c,
    };

    /// <summary>The letters for which a capital from <see cref="Fold"/> is a code; null for any other character.</summary>
    public static string? Expand(char folded) => folded switch
    {
        'A' => "ae",
        'D' => "dz",
        'F' => "ff",
        'G' => "fi",
        'H' => "fl",
        'I' => "ij",
        'J' => "nj",
        'L' => "lj",
        'N' => "ng",
        'O' => "oe",
        'P' => "ffi",
        'Q' => "ffl",
        'S' => "ss",
        'T' => "th",
        'U' => "st",
        _ => null,
    };

    private static char Lookup(string table, char c, char first) => table[c - first] switch
    {
        '.' => c,
        '~' => Nothing,
        char folded => folded,
    };

    /// <summary>ASCII and Latin-1 punctuation; U+2000 to U+2BFF: punctuation, currencies, letterlike signs, shapes.</summary>
    private static char FoldSymbol(char c) => c switch
    {
        '.' => Dot,
        '-' or (>= '\u2010' and <= '\u2015') or '\u2212' => Hyphen,
        '\'' or '`' or '\u00B4' or '\u2018' or '\u2019' or '\u201B' or '\u2032' or '\u2035' => Nothing,
        '"' or '\u201C' or '\u201D' or '\u201E' or '\u2033' => Quote,
        '\u00A8' or '\u00AD' or '\u00AF' or '\u00B7' or '\u00B8' or '\u2027' => Nothing, // lone accents, soft hyphen, middle dot
        '\u00AA' => 'a',
        '\u00BA' => 'o',
        '\u00B2' or '\u00B3' => (char)(c - '\u00B2' + '2'),
        '\u00B9' => '1',
        '\u00B5' => '\u03BC',
        < '\u00C0' => Break,
        '\u200B' => Nothing,
        '\u200C' => Break, // the Persian half-space is as often typed as a whole one
        >= '\u200D' and <= '\u200F' or >= '\u202A' and <= '\u202E' or >= '\u2060' and <= '\u206F' => Nothing,
        < '\u2070' => Break,
        '\u2070' or (>= '\u2074' and <= '\u2079') => (char)(c - '\u2070' + '0'),
        >= '\u2080' and <= '\u2089' => (char)(c - '\u2080' + '0'),
        '\u2071' => 'i',
        '\u207F' => 'n',
        >= '\u2090' and <= '\u209F' => c,
        < '\u20D0' => Break,
        < '\u2100' => Nothing,
        '\u2116' or '\u2117' or (>= '\u2120' and <= '\u2122') => Break,
        '\u2126' => '\u03C9',
        '\u212A' => 'k',
        '\u212B' => 'a',
        < '\u2190' or (>= '\u2460' and <= '\u24FF') => c,
        _ => Break,
    };

    /// <summary>U+02B0 to U+02FF: raised letters, ʿayn and ʾalif, and marks beside a letter.</summary>
    private static char FoldModifier(char c) => c switch
    {
        '\u02B0' or '\u02B1' => 'h',
        '\u02B2' => 'j',
        '\u02B3' => 'r',
        '\u02B7' => 'w',
        '\u02B8' => 'y',
        '\u02E1' => 'l',
        '\u02E2' => 's',
        '\u02E3' => 'x',
        _ => Nothing,
    };

    private static char FoldArmenian(char c) => c switch
    {
        >= '\u0531' and <= '\u0556' => (char)(c + 0x30),
        >= '\u0559' and <= '\u055F' => Nothing, // marks of stress and tone, written inside the word
        '\u0589' => Break,
        '\u058A' => Hyphen,
        _ => c,
    };

    private static char FoldHebrew(char c) => c switch
    {
        '\u05BE' => Hyphen,
        '\u05C0' or '\u05C3' or '\u05C6' => Break,
        < '\u05C8' or '\u05F3' or '\u05F4' => Nothing,
        _ => c,
    };

    private static char FoldArabic(char c) => c switch
    {
        '\u0622' or '\u0623' or '\u0625' or (>= '\u0671' and <= '\u0673') or '\u0675' => '\u0627',
        '\u0624' => '\u0648',
        '\u0626' or '\u0649' or '\u06CC' => '\u064A',
        '\u0629' or '\u06BE' or (>= '\u06C0' and <= '\u06C3') or '\u06D5' => '\u0647',
        '\u06A9' or '\u06AA' => '\u0643',
        '\u06D3' => '\u06D2',
        >= '\u0660' and <= '\u0669' => (char)(c - '\u0660' + '0'),
        >= '\u06F0' and <= '\u06F9' => (char)(c - '\u06F0' + '0'),
        >= '\u0610' and <= '\u061A' or '\u061C' or '\u0640' or (>= '\u064B' and <= '\u065F') or '\u0670' => Nothing,
        '\u06DD' or '\u06DE' or '\u06E9' => Break,
        '\u06E5' or '\u06E6' or '\u06EE' or '\u06EF' => c,
        >= '\u06D6' and <= '\u06ED' => Nothing,
        < '\u0620' or (>= '\u066A' and <= '\u066D') or '\u06D4' => Break,
        _ => c,
    };

    private static char FoldIdeographicSymbol(char c) => c switch
    {
        >= '\u3005' and <= '\u3007' or >= '\u3021' and <= '\u302F' or >= '\u3031' and <= '\u303C' => c,
        _ => Break,
    };

    /// <summary>U+FB00 onwards: ligatures, small and full-width forms.</summary>
    private static char FoldCompatibility(char c) => c switch
    {
        '\uFB00' => 'F',
        '\uFB01' => 'G',
        '\uFB02' => 'H',
        '\uFB03' => 'P',
        '\uFB04' => 'Q',
        '\uFB05' or '\uFB06' => 'U',
        '\uFD3E' or '\uFD3F' => Break,
        >= '\uFE00' and <= '\uFE0F' or >= '\uFE20' and <= '\uFE2F' or '\uFEFF' => Nothing,
        '\uFE63' => Hyphen,
        >= '\uFE10' and <= '\uFE19' or >= '\uFE30' and <= '\uFE6B' => Break,
        >= '\uFF01' and <= '\uFF5E' => Fold((char)(c - 0xFEE0)),
        >= '\uFF5F' and <= '\uFF65' or >= '\uFFE0' and <= '\uFFEE' or >= '\uFFF9' and <= '\uFFFD' => Break,
        _ => c,
    };
}
