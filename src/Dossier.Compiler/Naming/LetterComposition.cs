namespace Dossier.Compiler.Naming;

/// <summary>
/// Combines a letter and the mark after it, so that an identifier is the same whether its id was typed composed or decomposed, as by
/// some editors and file systems. The compiler compares identifiers character by character.
/// <para>
/// It has its own table, since <see cref="string.Normalize()"/> does nothing on a machine without globalization data: Latin, modern
/// Greek, Cyrillic, Arabic and kana; Hangul is computed.
/// </para>
/// </summary>
internal static class LetterComposition
{
    /// <summary>The combined letter; null if the table has none.</summary>
    public static char? Compose(char letter, char mark)
    {
        string pairs = PairsFor(mark);
        for (int i = 0; i < pairs.Length; i += 2)
            if (pairs[i] == letter)
                return pairs[i + 1];
        return ComposeHangul(letter, mark);
    }

    /// <summary>
    /// Whether the character is an accent on a letter of any alphabet, and not a vowel sign with which a script spells. An accent that
    /// cannot be combined is left out of names.
    /// </summary>
    public static bool IsAccent(char c)
        => c is (>= '\u0300' and <= '\u036F') or (>= '\u1AB0' and <= '\u1AFF') or (>= '\u1DC0' and <= '\u1DFF')
            or (>= '\u20D0' and <= '\u20FF') or (>= '\uFE20' and <= '\uFE2F');

    private static char? ComposeHangul(char first, char second)
    {
        const int Vowels = 21;
        const int Finals = 28;

        if (first is >= '\u1100' and <= '\u1112' && second is >= '\u1161' and <= '\u1175')
            return (char)('\uAC00' + ((((first - '\u1100') * Vowels) + (second - '\u1161')) * Finals));

        bool hasNoFinal = first is >= '\uAC00' and <= '\uD7A3' && (first - '\uAC00') % Finals == 0;
        return hasNoFinal && second is >= '\u11A8' and <= '\u11C2' ? (char)(first + (second - '\u11A7')) : null;
    }

    /// <summary>Pairs of a letter and its combination with the mark.</summary>
    private static string PairsFor(char mark) => mark switch
    {
        '\u0300' => "AÀEÈIÌOÒUÙaàeèiìoòuùÜǛüǜNǸnǹЕЀИЍеѐиѝĒḔēḕŌṐōṑWẀwẁÂẦâầĂẰăằÊỀêềÔỒôồƠỜơờƯỪưừYỲyỳ",
        '\u0301' =>
            "AÁEÉIÍOÓUÚYÝaáeéiíoóuúyýCĆcćLĹlĺNŃnńRŔrŕSŚsśZŹzźÜǗüǘGǴgǵÅǺåǻÆǼæǽØǾøǿΑΆΕΈΗΉΙΊΟΌΥΎΩΏϊΐαάεέηήιίϋΰοό" +
            "υύωώϒϓГЃКЌгѓкќÇḈçḉĒḖēḗÏḮïḯKḰkḱMḾmḿÕṌõṍŌṒōṓPṔpṕŨṸũṹWẂwẃÂẤâấĂẮăắÊẾêếÔỐôốƠỚơớƯỨưứ",
        '\u0302' => "AÂEÊIÎOÔUÛaâeêiîoôuûCĈcĉGĜgĝHĤhĥJĴjĵSŜsŝWŴwŵYŶyŷZẐzẑẠẬạậẸỆẹệỌỘọộ",
        '\u0303' => "AÃNÑOÕaãnñoõIĨiĩUŨuũVṼvṽÂẪâẫĂẴăẵEẼeẽÊỄêễÔỖôỗƠỠơỡƯỮưữYỸyỹ",
        '\u0304' => "AĀaāEĒeēIĪiīOŌoōUŪuūÜǕüǖÄǞäǟȦǠȧǡÆǢæǣǪǬǫǭÖȪöȫÕȬõȭȮȰȯȱYȲyȳИӢиӣУӮуӯGḠgḡḶḸḷḹṚṜṛṝ",
        '\u0306' => "AĂaăEĔeĕGĞgğIĬiĭOŎoŏUŬuŭУЎИЙийуўЖӁжӂАӐаӑЕӖеӗȨḜȩḝẠẶạặ",
        '\u0307' => "CĊcċEĖeėGĠgġIİZŻzżAȦaȧOȮoȯBḂbḃDḊdḋFḞfḟHḢhḣMṀmṁNṄnṅPṖpṗRṘrṙSṠsṡŚṤśṥŠṦšṧṢṨṣṩTṪtṫWẆwẇXẊxẋYẎyẏſẛ",
        '\u0308' =>
            "AÄEËIÏOÖUÜaäeëiïoöuüyÿYŸΙΪΥΫιϊυϋϒϔЕЁІЇеёіїАӒаӓӘӚәӛЖӜжӝЗӞзӟИӤиӥОӦоӧӨӪөӫЭӬэӭУӰуӱЧӴчӵЫӸыӹHḦhḧÕṎõṏŪṺ" +
            "ūṻWẄwẅXẌxẍtẗ",
        '\u0309' => "AẢaảÂẨâẩĂẲăẳEẺeẻÊỂêểIỈiỉOỎoỏÔỔôổƠỞơởUỦuủƯỬưửYỶyỷ",
        '\u030A' => "AÅaåUŮuůwẘyẙ",
        '\u030B' => "OŐoőUŰuűУӲуӳ",
        '\u030C' => "CČcčDĎdďEĚeěLĽlľNŇnňRŘrřSŠsšTŤtťZŽzžAǍaǎIǏiǐOǑoǒUǓuǔÜǙüǚGǦgǧKǨkǩƷǮʒǯjǰHȞhȟ",
        '\u030F' => "AȀaȁEȄeȅIȈiȉOȌoȍRȐrȑUȔuȕѴѶѵѷ",
        '\u0311' => "AȂaȃEȆeȇIȊiȋOȎoȏRȒrȓUȖuȗ",
        '\u031B' => "OƠoơUƯuư",
        '\u0323' => "BḄbḅDḌdḍHḤhḥKḲkḳLḶlḷMṂmṃNṆnṇRṚrṛSṢsṣTṬtṭVṾvṿWẈwẉZẒzẓAẠaạEẸeẹIỊiịOỌoọƠỢơợUỤuụƯỰưựYỴyỵ",
        '\u0324' => "UṲuṳ",
        '\u0325' => "AḀaḁ",
        '\u0326' => "SȘsșTȚtț",
        '\u0327' => "CÇcçGĢgģKĶkķLĻlļNŅnņRŖrŗSŞsşTŢtţEȨeȩDḐdḑHḨhḩ",
        '\u0328' => "AĄaąEĘeęIĮiįUŲuųOǪoǫ",
        '\u032D' => "DḒdḓEḘeḙLḼlḽNṊnṋTṰtṱUṶuṷ",
        '\u032E' => "HḪhḫ",
        '\u0330' => "EḚeḛIḬiḭUṴuṵ",
        '\u0331' => "BḆbḇDḎdḏKḴkḵLḺlḻNṈnṉRṞrṟTṮtṯZẔzẕhẖ",
        '\u0653' => "اآ",
        '\u0654' => "اأوؤيئەۀہۂےۓ",
        '\u0655' => "اإ",
        '\u3099' => "かがきぎくぐけげこごさざしじすずせぜそぞただちぢつづてでとどはばひびふぶへべほぼうゔゝゞカガキギクグケゲコゴサザシジスズセゼソゾタダチヂツヅテデトドハバヒビフブヘベホボウヴワヷヰヸヱヹヲヺヽヾ",
        '\u309A' => "はぱひぴふぷへぺほぽハパヒピフプヘペホポ",
        _ => "",
    };
}
