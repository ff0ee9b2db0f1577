using System.Globalization;

namespace Dossier.Tests.Counts;

/// <summary>
/// The specification of consolidation: reports in, the count and the disagreements out. Reports are parted by semicolons; a report
/// is its figure in the notation, and what else is told of it. Every expectation was worked out by hand.
/// </summary>
/// <remarks>
/// The groups: kh and nujaba are within militias; contractors are within us and within civilians. A disagreement is written as its
/// kind, its group if it has one, and the places of the reports.
/// </remarks>
public sealed class ConsolidationTests
{
    [Theory]

    // One report, or none.
    [InlineData("", "unknown", "")]
    [InlineData("5, by a", "5", "")]
    [InlineData("5+, by a", "5+", "")]
    [InlineData("unknown, by a", "unknown", "")]
    [InlineData("several, by a", "several", "")]
    [InlineData("none, by a", "none", "")]
    [InlineData("none-reported, by a", "none-reported", "")]

    // Several reports about the same people: the envelope.
    [InlineData("5, by a; 5, by b", "5", "")]
    [InlineData("3, by a; 5, by b", "3..5", "contradiction 0 1")]
    [InlineData("3, by a; 5+, by b", "3+", "contradiction 0 1")]
    [InlineData("5, by a; 3+, by b", "3+", "")]
    [InlineData("5+, by a; <=9, by b", "0+", "")]
    [InlineData("none, by a; 5, by b", "0..5", "contradiction 0 1")]
    [InlineData("none, by a; ~5, by b", "0..~5", "contradiction 0 1")]
    [InlineData("unknown, by a; 5, by b", "5", "")]
    [InlineData("none-reported, by a; 5, by b", "5", "")]
    [InlineData("none-reported, by a; unknown, by b", "none-reported", "")]
    [InlineData("~66, by a; 62+, by b", "~62+", "")]
    [InlineData("~66, by a; 70, by b", "~66..70", "")]
    [InlineData("4..5..7, by a; 3..5..9, by b", "3..5..9", "")]
    [InlineData("4..5..7, by a; 3..6..9, by b", "3..9", "")]
    [InlineData("3, by a; 5, by b; 4, by c; 3..5, by d", "3..5", "contradiction 0 1 2")]

    // Words change no number that they can mean.
    [InlineData("several, by a; 5+, by b", "5+ (several)", "")]
    [InlineData("several, by a; dozens, by b; several, by c", "unknown (dozens; several)", "")]
    [InlineData("several, by a; none, by b", "0+ (several)", "contradiction 0 1")]
    [InlineData("several, by a; 2, by b", "2 (several)", "")]
    [InlineData("some, by a; 1, by b", "1 (some)", "")]
    [InlineData("dozens, by a; 12, by b", "12 (dozens)", "")]
    [InlineData("62 (more than sixty), by a", "62 (more than sixty)", "")]

    // A word for more than the number leaves the count open, as a larger number without an upper end does.
    [InlineData("several, by a; 1, by b", "1+ (several)", "contradiction 0 1")]
    [InlineData("dozens, by a; 7, by b", "7+ (dozens)", "contradiction 0 1")]
    [InlineData("Dozens, by a; 3..7, by b", "3+ (Dozens)", "contradiction 0 1")]
    [InlineData("dozens, by a; 7, by b, preferred", "7", "contradiction 0 1")]
    [InlineData("dozens, by a; ~7, by b", "~7+ (dozens)", "")]
    [InlineData("thousands, by a; 999, by b", "999+ (thousands)", "contradiction 0 1")]
    [InlineData("thousands, by a; 1000, by b", "1000 (thousands)", "")]
    [InlineData("7, by a; dozens, of us, by b", "7+ (dozens)", "contradiction 0 1")]
    [InlineData("7, by a; dozens, part, by b", "7+ (dozens)", "contradiction 0 1")]
    [InlineData("9, by a, combined; dozens, by b", "<=9 (dozens)", "contradiction 0 1")]

    // Of words that are not usual it is not known what they can mean: the number beside them is not exact.
    [InlineData("unknown (a great many), by a; 7, by b", "?..7..? (a great many)", "")]
    [InlineData("unknown (a great many), by a; 5..7, by b", "5..7 (a great many)", "")]

    // The preferred report is the figure; the others still contradict it.
    [InlineData("3, by a; 5, by b, preferred", "5", "contradiction 0 1")]
    [InlineData("3, by a, preferred; 5, by b, preferred; 9, by c", "3..5", "contradiction 0 1 2")]
    [InlineData("several, by a, preferred; 5, by b", "several", "")]
    [InlineData("3, by a, preferred, withdrawn; 5, by b", "5", "")]

    // What counts for nothing.
    [InlineData("3, by a, withdrawn; 5, by b", "5", "")]
    [InlineData("3, by a, deprecated; 5, by b", "5", "")]
    [InlineData("3, by a; unknown, by a, retracts; 5, by b", "5", "")]
    [InlineData("3, by a, retracts", "unknown", "")]
    // A retraction or a later denial that names a count takes back that one.
    [InlineData("3, by a; 3, by a, retracts; 7, by a", "7", "")]
    [InlineData("dozens, by a; dozens, by a, retracts; 7, by a", "7", "")]
    [InlineData("3, by a; 9, by a, denies, stage 3", "3", "")]
    [InlineData("5, by a, threatens", "unknown", "")]

    // A speaker's later word supersedes his earlier one about the same people.
    [InlineData("3, by a; 5, by a, stage 1", "5", "")]
    [InlineData("3, by a; 4, by a, stage 1; 5, by a, stage 3", "5", "")]
    [InlineData("3, by a; 5, by a, revises", "5", "")]
    [InlineData("3, by a; 5, by b, stage 1", "3..5", "contradiction 0 1")]
    [InlineData("3, of us, by a; 5, of kh, by a, stage 1", "8", "")]
    [InlineData("3, by a; 1, part, by a, stage 1", "3", "")]
    [InlineData("3, by a; 5, by a, stage 1, withdrawn", "3", "")]
    [InlineData("3, by a; unknown, by a, does-not-know, stage 1", "unknown", "")]
    [InlineData("3, by a, preferred; 5, by a, stage 1", "3", "")]
    [InlineData("3, in wire; 5, in wire, stage 1", "5", "")]
    [InlineData("3, in wire; 5, by a, in wire, stage 1", "3..5", "contradiction 0 1")]
    [InlineData("3; 5, stage 1", "3..5", "contradiction 0 1")]

    // So does a revision, which without a stage is as late as a revised report; when it was said decides between two of them.
    [InlineData("3, by a, stage 2; 5, by a, revises", "5", "")]
    [InlineData("3, by a, stage 2; 5, by a, revises; 3, by b", "3..5", "contradiction 1 2")]
    [InlineData("3, by a, stage 2; unknown, by a, retracts; 4, by b", "4", "")]
    [InlineData("3, by a, stage 3; 5, by a, revises", "5", "")]
    [InlineData("3, by a, revises; 5, by a, revises", "3..5", "contradiction 0 1")]
    [InlineData("3, by a, in x, revises; 5, by a, in y, revises", "3..5", "contradiction 0 1")]
    [InlineData("3, by a, revises, said 2023-11-21; 5, by a, revises, said 2023-11-22", "5", "")]
    [InlineData("3, by a, said 2023-11-22; 5, by a, revises, said 2023-11-21", "3..5", "contradiction 0 1")]
    [InlineData("3, by a, said 2023-11-22; 5, by a, stage 1, said 2023-11-21", "3..5", "contradiction 0 1")]
    [InlineData("3, by a, said 2023-11; 5, by a, revises, said 2023-11-21", "5", "")]
    [InlineData("3, by a; 5, by b, revises", "3..5", "contradiction 0 1")]
    [InlineData("3, of us, by a; 5, of kh, by a, revises", "8", "")]
    [InlineData("3, by a; 5, by a, revises, withdrawn", "3", "")]
    [InlineData("3, by a, deprecated; 5, by a, revises; 4, by b", "4..5", "contradiction 1 2")]

    // Who gives two figures contradicts himself, in one source or in two; when it was said decides nothing by itself.
    [InlineData("3, by a, in x; 5, by a, in x", "3..5", "contradiction 0 1")]
    [InlineData("5, in w; 50, in w", "5..50", "contradiction 0 1")]
    [InlineData("5, in w; 50, in w, stage 1", "50", "")]
    [InlineData("5, in w; 50, in w, revises", "50", "")]
    [InlineData("5, by a, in w; 50, by a, in w, stage 1", "50", "")]
    [InlineData("5, in w; 5+, in w", "5+", "")]
    [InlineData("5, in w, said 2023-11-21; 50, in w, said 2023-11-22", "5..50", "contradiction 0 1")]
    [InlineData("3, by a, in x; 5, by a, in y", "3..5", "contradiction 0 1")]
    [InlineData("3, by a, in x, said 2023-11-21; 5, by a, in x, said 2023-11-22", "3..5", "contradiction 0 1")]
    [InlineData("3, by a, in x, said 2023-11; 5, by a, in x, said 2023-11-22", "3..5", "contradiction 0 1")]

    // Denials and doubts state no figure, and contradict those who state what is denied.
    [InlineData("5, by a; 5, by b, denies", "5", "contradiction 0 1")]
    [InlineData("5, by a; 9, by b, denies", "5", "")]
    [InlineData("5, by a; unknown, by b, denies", "5", "contradiction 0 1")]
    [InlineData("several, by a; unknown, by b, disputes", "several", "contradiction 0 1")]
    [InlineData("none, by a; unknown, by b, denies", "none", "")]
    [InlineData("5, by a; 5, by a, denies, stage 1", "unknown", "")]
    [InlineData("5, by a; unknown, by b, does-not-know", "5", "")]
    [InlineData("5, of us, by a; unknown, by b, denies", "5", "contradiction 0 1")]

    // Silence is no number and contradicts nobody.
    [InlineData("5, by a; unknown, by b, omits", "5", "silence 1")]
    [InlineData("unknown, by a, omits", "unknown", "silence 0")]
    [InlineData("3, by a; unknown, by b, omits; 5, by c; unknown, by d, of us, omits", "3..5", "contradiction 0 2; silence 1; silence us 3")]
    [InlineData("unknown, by a, omits; 2, by a, stage 1", "2", "")]
    [InlineData("2, by a; unknown, by a, omits, stage 1", "2", "silence 1")]
    [InlineData("unknown, by a, omits; 5, of us, by b", "5", "silence 0")]

    // Parts raise the low figure and nothing else.
    [InlineData("20, by a; 5, part, by b", "20", "")]
    [InlineData("3..20, by a; 5, part, by b", "5..20", "")]
    [InlineData("~20, by a; 5, part, by b", "5..20..", "")]
    [InlineData("1, part, by a", "1+", "")]
    [InlineData("1, part, by a; 3, part, by b", "3+", "")]
    [InlineData("several, by a; 1, part, by b", "1+ (several)", "")]
    [InlineData("none-reported, by a; 1, part, by b", "1+", "")]
    [InlineData("3, by a; 5, part, by b", "5+", "contradiction 0 1")]
    [InlineData("none, by a; several, part, by b", "0+ (several)", "contradiction 0 1")]

    // Different groups add up; an unknown or a word on one side leaves "at least".
    [InlineData("3, of us, by a; 5, of militias, by a", "8", "")]
    [InlineData("3, of us, by a; 5, of militias, by a; 4, of militias, by b", "7..8", "contradiction militias 1 2")]
    [InlineData("3, of us; several, of militias", "3+ (several)", "")]
    [InlineData("3, of us; unknown, of militias", "3+", "")]
    [InlineData("none, of us; 5, of militias", "5", "")]
    [InlineData("none-reported, of us; 5, of militias", "5+", "")]
    [InlineData("none, of us; none-reported, of militias", "none-reported", "")]
    [InlineData("1, of us, part; 5, of militias", "6+", "")]

    // Groups within a group, and all groups within everybody, are never added to it.
    [InlineData("10, by a; 4, of us, by a; 3, of militias, by b", "10", "")]
    [InlineData("6+, by a; 4, of us, by b; 3, of militias, by b", "7+", "")]
    [InlineData("unknown, by a; 4, of us, by b", "4+", "")]
    [InlineData("5, by a; 4, of us, by b; 3, of militias, by c", "7+", "contradiction 0 1 2")]
    [InlineData("8, of militias; 5, of kh; 2, of nujaba", "8", "")]
    [InlineData("5, of kh; 2, of nujaba", "7", "")]
    [InlineData("62+, of us, by a; 3, of contractors, by b", "62+", "")]
    [InlineData("5, of kh, by a; 3, of militias, by b", "5+", "contradiction militias 0 1")]
    [InlineData("9, by a; 3..5, of militias, by b; 4, of kh, by b; 2, of us, by b", "9", "")]

    // Groups that share a reported group may share members.
    [InlineData("4, of us; 3, of civilians", "7", "")]
    [InlineData("4, of us; 3, of civilians; 2, of contractors", "4..7", "")]

    // Speakers who are credited together are a voice of their own; those who each say it may each take it back.
    [InlineData("5, in w; 50, by a+b, jointly, in w", "5..50", "")]
    [InlineData("5, in v; 50, by a+b, jointly, in w", "5..50", "contradiction 0 1")]
    [InlineData("5, in w; 50, by a+b, in w", "5..50", "contradiction 0 1")]
    [InlineData("5, by a+b; 6, by a, stage 1", "5..6", "contradiction 0 1")]
    [InlineData("5, by a+b; 6, by a, stage 1; 6, by b, stage 1", "6", "")]
    [InlineData("5, by a+b; 6, by a+b, stage 1", "6", "")]
    [InlineData("5, by a+b; 6, by b+c, stage 1", "5..6", "contradiction 0 1")]
    [InlineData("5, by a; 6, by a+b, stage 1", "6", "")]
    [InlineData("5, by a+b, jointly; 6, by a, stage 1", "5..6", "contradiction 0 1")]
    [InlineData("5, by a+b, jointly; 6, by a+b, jointly, stage 1", "6", "")]
    [InlineData("5, by a+b, jointly; 6, by a+b, stage 1", "5..6", "contradiction 0 1")]

    // A nationality or a severity makes a figure that of a part: it never competes, and raises the low figure.
    [InlineData("3, of us; 2, nationality PH, of us; 1, nationality VN, of us", "3", "")]
    [InlineData("3, of us, by a; 2, nationality PH, of us, by a; 2, nationality VN, of us, by a", "4+", "contradiction us 0 1 2")]
    [InlineData("3, of us, by a; 2, nationality PH, of us, by a; 2, nationality VN, of us, by b", "3", "")]
    [InlineData("2, nationality PH, by a; 5, nationality VN, by a", "7+", "")]
    [InlineData("2, nationality PH, in w; 5, nationality VN, in w", "7+", "")]
    [InlineData("2, nationality PH, by a, in w; 5, nationality VN, by b, in w", "7+", "")]
    [InlineData("2, nationality PH, by a, in v; 5, nationality VN, by a, in w", "7+", "")]
    [InlineData("2, nationality PH, by a+b; 5, nationality VN, by b+c", "7+", "")]
    [InlineData("2, nationality PH, by a; 5, nationality VN, by b", "5+", "")]
    [InlineData("2, nationality PH, by a, in v; 5, nationality VN, by b, in w", "5+", "")]
    [InlineData("2, nationality PH; 5, nationality VN", "5+", "")]
    [InlineData("2, nationality PH, by a+b, jointly; 5, nationality VN, by b", "5+", "")]
    [InlineData("2, nationality PH, by a; 5, nationality VN, by b; 1, nationality US, by b", "6+", "")]
    [InlineData("2, nationality PH, by a; 3, nationality PH, by b; 5, nationality VN, by a", "7+", "contradiction 0 1")]
    [InlineData("2, nationality PH, by a; 3, nationality PH, by b, preferred; 5, nationality VN, by a", "8+", "contradiction 0 1")]
    [InlineData("2, nationality PH, by a; 3, nationality PH, part, by b; 5, nationality VN, by a", "8+", "contradiction 0 1")]
    [InlineData("2, nationality PH, by a; 4, nationality PH, by a, stage 1; 5, nationality VN, by a", "9+", "")]
    [InlineData("2, nationality PH, by a; 4, nationality VN, by a, stage 1", "6+", "")]
    [InlineData("2, nationality PH, by a; ~5, nationality VN, by a", "~7+", "")]
    [InlineData("2, nationality PH, by a; several, nationality VN, by a", "2+ (several)", "")]
    [InlineData("9, by a; 2, nationality PH, by a; 7, nationality VN, by a", "9", "")]
    [InlineData("8, by a; 2, nationality PH, by a; 7, nationality VN, by a", "9+", "contradiction 0 1 2")]
    [InlineData("3..20, by a; 2, nationality PH, by a; 7, nationality VN, by a", "9..20", "")]
    [InlineData("3..8..20, by a; 2, nationality PH, by a; 7, nationality VN, by a", "9..20", "contradiction 0 1 2")]
    [InlineData("~8, by a; 9, nationality PH, by b", "9+", "contradiction 0 1")]
    [InlineData("~9, by a; 9, nationality PH, by b", "9..9..", "")]

    // Only the reports of the voice whose sum it is contradict, and every part that is more than the whole.
    [InlineData("8, by a; 2, nationality PH, by a; 2, nationality PH, by b; 7, nationality VN, by a", "9+", "contradiction 0 1 3")]
    [InlineData("1, by a; 5, nationality PH, by b; 5, nationality VN, by c", "5+", "contradiction 0 1 2")]
    [InlineData("1, by a; 5, severity critical, by c; 5, severity serious, by b", "5+", "contradiction 0 1 2")]
    [InlineData("2, nationality PH, by a; 5, nationality VN, in a", "5+", "")]
    [InlineData("none, nationality PH, by a", "unknown", "")]
    [InlineData("4, by a; 5, nationality PH, by b; ~6, nationality VN, by c", "~6+", "contradiction 0 1 2")]

    // Killed and injured against a total of both: who has a part in it.
    [InlineData("none, killed, of us, by a; none, injured, of us, by a; 3, of militias, by a", "3", "")]
    [InlineData("4, of us, by a; 3, killed, of us, by b; 2, injured, of us, by c; 1, killed, of militias, by d; none, killed, of contractors, by e", "6+", "contradiction us 0 1 2")]
    [InlineData("2, by a; 3, killed, by b; 1, injured, by b", "4+", "")]

    // What says that it is the total competes, whoever is counted.
    [InlineData("3, by a; 5, nationality PH, total, by b", "3..5", "contradiction 0 1")]
    [InlineData("3, by a; 5, severity serious, total, by b", "3..5", "contradiction 0 1")]
    [InlineData("5, severity serious, total, by b", "5", "")]
    [InlineData("2, nationality PH, of us, by a; 5, nationality VN, by a", "7+", "")]
    [InlineData("3, of us; 2, nationality PH, of kh", "5+", "")]

    // Those hurt lightly, and the larger of those hurt seriously and critically; a nationality and a severity may share people.
    [InlineData("4, severity non-serious, by a; 2, severity serious, by a", "6+", "")]
    [InlineData("4, severity non-serious, by a; 2, severity serious, by a; 1, severity critical, by a", "6+", "")]
    [InlineData("4, severity non-serious, by a; 1, severity serious, by a; 3, severity critical, by a", "7+", "")]
    [InlineData("2, severity serious, by a; 1, severity critical, by a", "2+", "")]
    [InlineData("4, severity non-serious, by a; 2, severity serious, by b", "4+", "")]
    [InlineData("4, severity serious, by a; 2, nationality PH, by a", "4+", "")]
    [InlineData("4, severity serious, nationality PH, by a; 2, severity non-serious, nationality PH, by a; 3, nationality VN, by a", "9+", "")]
    [InlineData("5, severity serious, by a; 2, severity non-serious, nationality PH, by a; 3, severity non-serious, nationality VN, by a", "10+", "")]
    [InlineData("5, by a; 4, severity non-serious, by a; 2, severity serious, by a", "6+", "contradiction 0 1 2")]
    [InlineData("6, by a; 4, severity non-serious, by a; 2, severity serious, by a", "6", "")]
    [InlineData("4, part, by a; 2, nationality PH, by a", "4+", "")]
    [InlineData("3, nationality PH, by a; 2, nationality PH, severity serious, by b; 4, nationality PH, severity critical, by c", "4+", "contradiction 0 2")]

    // Killed and injured together are the most that there can be of either, where no total says that, and leave no room for more.
    [InlineData("several, by a, combined", "unknown", "")]
    [InlineData("9, by a, combined", "<=9", "")]
    [InlineData("~9, by a, combined", "<=~9", "")]
    [InlineData("5+, by a, combined", "unknown", "")]
    [InlineData("none, by a, combined", "none", "")]
    [InlineData("none, of us, by a, combined; 3, of militias, by a", "3", "")]
    [InlineData("9, by a, nationality PH, combined", "unknown", "")]
    [InlineData("9, by a, combined; 7, by b, combined", "<=9", "")]
    [InlineData("9, by a, combined; 7, by b, combined, preferred", "<=7", "")]
    [InlineData("5, by a; 9, by b, combined", "5", "")]
    [InlineData("5+, by a; 9, by b, combined", "5..9", "")]
    [InlineData("5+, by a; 5, by b, combined", "5", "")]
    [InlineData("several, by a; 9, by b, combined", "<=9 (several)", "")]
    [InlineData("~5, by a; 9, by b, combined", "..5..9", "")]
    [InlineData("5, of us, by a; 9, by b, combined", "5", "")]
    [InlineData("5+, of us, by a; 9, by b, combined", "5..9", "")]
    [InlineData("5, of us, by a; 9, of militias, by b, combined", "5..14", "")]
    [InlineData("5, by a; 3, by b, combined", "5", "contradiction 0 1")]
    [InlineData("4+, by a; 3, by b, combined", "4+", "contradiction 0 1")]
    [InlineData("3, by a; 3, by b, combined", "3", "")]
    [InlineData("2, of us, by a; 2, of militias, by a; 3, by b, combined", "4", "contradiction 0 1 2")]
    [InlineData("5, by a; 9, by b, combined, denies", "5", "")]
    [InlineData("5, by a; unknown, by b, combined, denies", "5", "contradiction 0 1")]

    // Both counted together: at least what is known of the killed and of the injured, and a total of both leaves no room for more.
    [InlineData("9, by a", "9", "")]
    [InlineData("3, killed, by a; 5, injured, by a", "8+", "")]
    [InlineData("3, killed, by a; 5, injured, by b", "8+", "")]
    [InlineData("3, killed, by a; several, injured, by a", "3+", "")]
    [InlineData("none, killed, by a; none, injured, by a", "none", "")]
    [InlineData("none, killed, by a; 5, injured, by a", "5+", "")]
    [InlineData("3, killed, of us, by a; 5, injured, of militias, by b", "8+", "")]
    [InlineData("3, killed, of militias, by a; 5, injured, of kh, by b", "8+", "")]
    [InlineData("9, by a; 3, killed, by b; 5, injured, by b", "9", "")]
    [InlineData("8, by a; 3, killed, by b; 5, injured, by b", "8", "")]
    [InlineData("7, by a; 3, killed, by b; 5, injured, by b", "8+", "contradiction 0 1 2")]
    [InlineData("9, of us, by a; 5, killed, of militias, by b", "14+", "")]
    [InlineData("9, by a; 5, by b; 3, killed, by b", "5..9", "contradiction 0 1")]

    // A best figure alone has no ends: it raises nothing, and contradicts nobody.
    [InlineData("0..4182..4182, by a; ?..4182..?, of us, by a", "0..4182..4182", "")]
    [InlineData("?..5..?, by a", "?..5..?", "")]
    [InlineData("?..5..?, by a; ?..5..?, by b", "?..5..?", "")]
    [InlineData("?..5..?, by a; 7, by b", "~5..7", "")]
    [InlineData("?..5..?, of us, by a; ?..7..?, of militias, by a", "?..12..?", "")]
    [InlineData("?..5..?, by a; 3, part, by b", "3..5..?", "")]
    [InlineData("?..5..?, by a; 6, part, by b", "6+", "contradiction 0 1")]

    // Where all only suggest it, it is only possible, and so is every sum with it.
    [InlineData("5, by a, suggests", "possibly 5", "")]
    [InlineData("5, by a, suggests; 7, by b, suggests", "possibly 5..7", "contradiction 0 1")]
    [InlineData("5, by a, suggests; 5, by b", "5", "")]
    [InlineData("several, by a, suggests", "possibly several", "")]
    [InlineData("unknown, by a, suggests", "unknown", "")]
    [InlineData("5, by a, suggests; unknown, by b, denies", "possibly 5", "contradiction 0 1")]
    [InlineData("5, by a, suggests, preferred; 7, by b", "possibly 5", "contradiction 0 1")]
    [InlineData("5, of us, by a, suggests; 7, of militias, by b", "possibly 12", "")]
    [InlineData("possibly 5, of us, by a; 7, of militias, by b", "possibly 12", "")]
    [InlineData("possibly 3, of us, by a; none, of militias, by a", "possibly 3", "")]
    [InlineData("possibly 3, by a, revises; unknown, by b", "possibly 3", "")]
    [InlineData("possibly 4, of us; 3, of civilians; 2, of contractors", "possibly 4..7", "")]
    [InlineData("5, of us, by a, suggests; 5, of us, by b; 7, of militias, by b", "12", "")]

    // Who states no number makes no suggested number certain.
    [InlineData("possibly 5, by a; none-reported, by b", "possibly 5", "")]
    [InlineData("possibly 5, by a; several, by b", "possibly 5 (several)", "")]

    // What is suggested of some raises and limits nothing that somebody asserts; what is asserted of some is certain.
    [InlineData("10, by a; 4, of us, by b, suggests", "10", "")]
    [InlineData("3, by a; 4, of us, by b, suggests", "3", "contradiction 0 1")]
    [InlineData("3+, by a; 4, part, by b, suggests", "3+", "")]
    [InlineData("unknown, by a; 4, of us, by b, suggests", "possibly 4+", "")]
    [InlineData("possibly 3, by a; 4, of us, by b", "4+", "contradiction 0 1")]
    [InlineData("possibly 9, by a; 4, of us, by b", "possibly 9", "")]
    [InlineData("several, by a; 4, of us, by b; possibly 3, of militias, by b", "4+ (several)", "")]
    [InlineData("2+, by a; possibly 9, of militias, by b; 4, of kh, by b", "4+", "")]
    [InlineData("2, nationality PH, by a; 5, nationality VN, by a, suggests", "2+", "")]
    [InlineData("2, nationality PH, by a, suggests; 5, nationality VN, by a, suggests", "possibly 7+", "")]
    [InlineData("3, nationality PH, by a, suggests; 3, nationality PH, by b", "3+", "")]
    [InlineData("5+, by a; 9, by b, combined, suggests", "5+", "")]
    [InlineData("5, of us, by a; 9, of militias, by b, combined, suggests", "possibly 5..14", "")]
    [InlineData("3, killed, by a, suggests; 5, injured, by a", "5+", "")]
    [InlineData("3, killed, by a, suggests; 5, injured, by a, suggests", "possibly 8+", "")]
    [InlineData("none, killed, by a, suggests; none, injured, by a", "possibly none", "")]
    [InlineData("possibly 5, by a; 9, by b, combined", "possibly 5", "")]
    [InlineData("9, by a, suggests, combined", "possibly <=9", "")]

    // What a denial leaves open may be anything.
    [InlineData("5, nationality PH, by a; 5, by b, denies", "5+", "contradiction 0 1")]
    [InlineData("5, by a; 5, nationality PH, by b, denies", "5", "")]
    [InlineData("5, of us, by a; 5, by b, denies", "5", "contradiction 0 1")]
    [InlineData("5, by a; 5, of us, by b, denies", "5", "")]
    [InlineData("5, part, by a; 5, total, by b, denies", "5+", "")]
    [InlineData("5, nationality PH, by a; unknown, nationality PH, by b, denies", "5+", "contradiction 0 1")]
    [InlineData("5, nationality PH, by a; unknown, nationality VN, by b, denies", "5+", "")]
    public void Reports_come_to_a_count_and_their_disagreements(string reports, string count, string disagreements)
    {
        ReportedCount[] parsed = Reports(reports);

        ConsolidatedCount result = ReportedCounts.Consolidate(parsed, IsPartOf);

        Assert.Equal(count, result.Estimate.Notation);
        Assert.Equal(disagreements, Text(result.Disagreements));
    }

    [Theory]

    // One death in the standfirst; the spokeswoman tells of injuries and damage only.
    [InlineData("1, in wire; unknown, by singh, in wire, omits", "1", "silence 1")]

    // The gunship's strike: a word, killed and injured together, a number by two who agree, and one man by name.
    [InlineData(
        "some, of militias, by singh, in wire; several, by centcom, in wire, combined; 5+, of kh, by centcom+iraqi-media, in wire; " +
        "1, part, of kh, by kh, in wire",
        "at least 5", "")]

    // Jurf al-Nasr: initial reports by Iraqi media.
    [InlineData("several, of militias, by iraqi-media, in wire", "several", "")]

    // The injured of the missile attack, told by the standfirst and by the spokeswoman.
    [InlineData("several, in wire; several, by singh, in wire", "several", "")]

    // The injured since October.
    [InlineData("62+, of us, by singh, in wire", "at least 62", "")]
    public void The_article_comes_out_as_a_reader_understands_it(string reports, string words, string disagreements)
    {
        ConsolidatedCount result = ReportedCounts.Consolidate(Reports(reports), IsPartOf);

        Assert.Equal(words, result.Estimate.ToString());
        Assert.Equal(disagreements, Text(result.Disagreements));
    }

    [Fact]
    public void The_word_beside_the_gunships_number_is_kept()
        => Assert.Equal("some", ReportedCounts.Consolidate(Reports("some, of militias; 5+, of kh"), IsPartOf).Estimate.Wording);

    [Fact]
    public void A_policy_reads_words_before_they_are_put_together()
    {
        ReportedCount[] reports = Reports("dozens, by a; 5+, by b; several, by c");

        Assert.Equal("5+ (dozens; several)", ReportedCounts.Consolidate(reports, IsPartOf).Estimate.Notation);
        Assert.Equal("~5+ (dozens; several)", ReportedCounts.Consolidate(reports, IsPartOf, VagueNumbers.Acled).Estimate.Notation);
    }

    [Fact]
    public void Groups_that_are_each_within_the_other_are_not_added()
    {
        ConsolidatedCount result = ReportedCounts.Consolidate(Reports("4, of x; 3, of y"), (_, _) => true);

        Assert.Equal("4..7", result.Estimate.Notation);
    }

    [Fact]
    public void A_circle_of_three_comes_to_an_end()
    {
        // x within y within z within x, and the caller does not even follow the circle.
        ConsolidatedCount result = ReportedCounts.Consolidate(
            Reports("4, of x; 3, of y; 2, of z"), (inner, outer) => (inner + outer) is "xy" or "yz" or "zx");

        Assert.NotEqual(EstimateQualifier.Exact, result.Estimate.Qualifier);
    }

    [Theory]
    [InlineData("none, by ministry; 5, in wire", "killed: none (ministry) against 5 (wire).")]
    [InlineData("3, of us, by a; 5, of us, by b", "killed of us: 3 (a) against 5 (b).")]
    [InlineData("5, by a; 5, by b, denies; 7, part", "killed: 5 (a) against a denial of 5 (b) against 7 in part (nobody named).")]
    [InlineData("5, by a; 3, by b, combined", "killed: 5 (a) against 3 killed and injured together (b).")]
    [InlineData("unknown, by a, omits; unknown, in wire, omits; unknown, omits", "killed: not mentioned by a, wire and nobody named.")]
    [InlineData("1, in wire; unknown, by a, in wire, omits", "killed: 1 (wire); not mentioned by a.")]
    [InlineData("3, by a; 3, of us, by b; unknown, by c, omits", "killed: 3 (a); not mentioned by c.")]
    [InlineData("3, of us, by b; unknown, by c, omits", "killed: 3 of us (b); not mentioned by c.")]
    [InlineData("3, of us, by b; unknown, of militias, by c, omits", "killed of militias: not mentioned by c.")]
    [InlineData("3, of us, by b; 4+, of us, by d; unknown, of us, by c, omits", "killed of us: 3 (b) and at least 4 (d); not mentioned by c.", 1)]
    [InlineData("5, by a+b, jointly; 7, by c+d", "killed: 5 (a and b together) against 7 (c and d).")]
    // Within a source that credits several together it is not known who said which, but for what another says.
    [InlineData("5, by a+b, jointly, in wire; 7, by c, in wire", "killed: 5 (a and b together) against 7 (c).")]
    [InlineData("20, by a, suggests; 50, by b", "killed: possibly 20 (a) against 50 (b).")]
    [InlineData("possibly 20, by a, suggests; 50, by b", "killed: possibly 20 (a) against 50 (b).")]
    [InlineData("3, by a; 2, nationality PH, by a; 2, severity serious, nationality VN, by a", "killed: 3 (a) against 2 of nationality PH (a) against 2 serious of nationality VN (a).")]
    [InlineData("7, by a; 3, killed, by b; 5, injured, by b", "killed: 7 (a) against 3 killed (b) against 5 injured (b).")]
    public void A_disagreement_says_itself_in_a_sentence(string reports, string sentence, int before = 0)
    {
        ReportedCount[] parsed = Reports(reports);

        CountDisagreement disagreement = Assert.Single(ReportedCounts.Consolidate(parsed, IsPartOf).Disagreements.Skip(before));

        Assert.Equal(sentence, disagreement.Describe("killed", parsed));
    }

    [Fact]
    public void A_sentence_uses_the_names_that_it_is_given()
    {
        ReportedCount[] parsed = Reports("3, of us, by a; 5, of us, in wire");

        CountDisagreement disagreement = Assert.Single(ReportedCounts.Consolidate(parsed, IsPartOf).Disagreements);

        Assert.Equal("injured of US: 3 (A) against 5 (WIRE).",
            disagreement.Describe("injured", parsed, key => key.ToUpperInvariant()));
    }

    [Theory]
    [InlineData("5, by a+b", "A and B")]
    [InlineData("5, by a+b+c", "A, B and C")]
    [InlineData("5, by a+b+c, jointly", "A, B and C together")]
    public void Speakers_are_joined_as_in_a_sentence(string report, string named)
    {
        ReportedCount[] parsed = Reports(report + "; 9, by d");

        CountDisagreement disagreement = Assert.Single(ReportedCounts.Consolidate(parsed, IsPartOf).Disagreements);

        Assert.Equal($"killed: 5 ({named}) against 9 (D).", disagreement.Describe("killed", parsed, key => key.ToUpperInvariant()));
    }

    [Fact]
    public void No_reports_leave_an_empty_list_and_not_null()
        => Assert.Empty(default(ConsolidatedCount).Disagreements);

    internal static bool IsPartOf(string inner, string outer)
        => (inner, outer) is ("kh" or "nujaba", "militias") or ("contractors", "us" or "civilians");

    private static string Text(IReadOnlyList<CountDisagreement> disagreements)
        => string.Join("; ", disagreements.Select(d => string.Join(" ",
            new[] { d.Kind.ToString().ToLowerInvariant(), d.Group }.Where(t => t is not null)
                .Concat(d.Reports.Select(i => i.ToString(CultureInfo.InvariantCulture))))));

    private static ReportedCount[] Reports(string text)
        => text.Split("; ", StringSplitOptions.RemoveEmptyEntries).Select(Report).ToArray();

    private static ReportedCount Report(string text)
    {
        string[] parts = text.Split(", ");
        var report = new ReportedCount(Estimate.Parse(parts[0]));
        foreach (string part in parts.Skip(1))
        {
            string[] words = part.Split(' ', 2);
            report = words[0] switch
            {
                "of" => report with { Group = words[1] },
                "by" => report with { Speaker = words[1] },
                "in" => report with { Source = words[1] },
                "said" => report with { Said = EdtfDate.Parse(words[1]) },
                "stage" => report with { Stage = (Stage)(int.Parse(words[1], CultureInfo.InvariantCulture) + 1) },
                "part" => report with { IsPart = true },
                "total" => report with { IsTotal = true },
                "nationality" => report with { Nationality = words[1] },
                "severity" => report with { Severity = words[1] },
                "killed" => report with { Component = CountComponent.Killed },
                "injured" => report with { Component = CountComponent.Injured },
                "jointly" => report with { IsJoint = true },
                "combined" => report with { IsCombined = true },
                "withdrawn" => report with { IsWithdrawn = true },
                "preferred" => report with { Rank = Rank.Preferred },
                "deprecated" => report with { Rank = Rank.Deprecated },
                _ => report with { Stance = Enum.Parse<Stance>(words[0].Replace("-", "", StringComparison.Ordinal), ignoreCase: true) },
            };
        }

        return report;
    }
}
