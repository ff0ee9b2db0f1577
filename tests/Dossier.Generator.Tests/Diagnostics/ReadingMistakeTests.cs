using System.Globalization;
using Dossier.Generator.Tests.Driving;

namespace Dossier.Generator.Tests.Diagnostics;

/// <summary>DSR1xxx, through the compiler: what cannot be read is an error at its place.</summary>
public class ReadingMistakeTests
{
    [Fact]
    public void DSR1016_a_file_in_an_older_encoding_is_said_at_the_first_character_that_depends_on_it()
    {
        const string Seed = "actors:\n  a: { name: Société }\n  b: { name: É }\n";
        SeedRun run = new SeedProject().Seed("seeds/old.yaml", SeedProject.Folder + "seeds/old.yaml", Seed, System.Text.Encoding.Latin1).Run().Compiles();

        Assert.Equal(
            ["seeds/old.yaml(2,18): error DSR1016: The file is not in UTF-8: the bytes here cannot be read as they were meant. Save the file as UTF-8."],
            run.Messages);
        Assert.Equal(
            ["seeds/old.yaml(2,18): error DSR1016: The file is not in UTF-8: the bytes here cannot be read as they were meant. Save the file as UTF-8."],
            new SeedProject().Seed("seeds/old.yaml", Seed.Replace('é', '\uFFFD')).Run().Compiles().Messages);
        new SeedProject().Seed("seeds/a.yaml", SeedProject.Folder + "seeds/a.yaml", "actors: { a: A }", System.Text.Encoding.Latin1).Run().IsQuiet().Compiles();
        new SeedProject().Seed("seeds/a.yaml", SeedProject.Folder + "seeds/a.yaml", Seed, System.Text.Encoding.Unicode).Run().IsQuiet().Compiles();
    }

    [Theory]
    [InlineData("seeds/a.yaml", "actors:\n  a:\n    name: A\u2028B\n    summary: \"x\u2029 y\u0085z\"\n  b: { name: B, kind: nope }\n")]
    [InlineData("seeds/a.json", "{ \"actors\": {\n\n\"a\": { \"name\": \"A\u2028B\",\n\"summary\": \"x\u2029 y\u0085z\" },\n  \"b\": { \"name\": \"B\", \"kind\": \"nope\" } } }")]
    public void Line_separators_within_text_are_harmless_in_code_and_counted_as_the_compiler_counts_them(string path, string seed)
    {
        // The compiler begins a new line at each of them: three more than YAML and JSON have.
        SeedRun run = new SeedProject().Seed(path, seed).Run().Compiles();

        Assert.StartsWith(path + "(8,", Assert.Single(run.Messages), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("DSR1002", "actors: { a: { name: \"A«\u0001»B\" } }", "U+0001 is a control character and may not stand in a seed. Remove it.")]
    [InlineData("DSR1003", "actors: { a: A«\u202E»B }", "U+202E (right-to-left override) reorders the text around it, so that it reads other than it is. Remove it; right-to-left names need no such character.")]
    [InlineData("DSR1009", "«- a\n- b»", "A seed file is a map from kinds to records, such as 'actors:', 'incidents:'; this one starts with a list.")]
    [InlineData("DSR1010", "actors: { a: A, «a»: B }", "The key 'a' already stands at line 1; the first is kept. Rename or remove this one.")]
    [InlineData("DSR1011", "actors:\n  a:\n    name: «\"A\n    kind: state\n", "The quotation mark \" is not closed. Close it at the end of the value; inside the value, write \\\".")]
    [InlineData("DSR1012", "actors:\n  a: «{ name: A\n  b: B\n", "The '{' is not closed. Write '}' where the value ends.")]
    [InlineData("DSR1013", "actors:\n  a: «]\n", "The ']' closes nothing that is open here. Remove it, or quote the value that it belongs to.")]
    [InlineData("DSR1014", "actors: { a: { name: \"A\" «kind: state } }", "A comma is missing before this item.")]
    [InlineData("DSR1015", "actors: { a: \"«\\q»\" }", "'\\q' is no escape sequence. For a backslash itself write '\\\\'.")]
    [InlineData("DSR1020", "actors: { a: { «, name: A } }", "This is not valid YAML: nothing stands before this comma.")]
    [InlineData("DSR1021", "actors:\n«\ta: A\n", "A tab stands where the line is indented; YAML indents by spaces only. Replace it with spaces.")]
    [InlineData("DSR1022", "actors:\n  a: «%A\n", "A value that starts with '%' means something else in YAML. Quote it: '%A'.")]
    [InlineData("DSR1023", "actors:\n  a: A\n  «b\n  c: C\n", "'key: value' is expected here, with a space after the colon; 'b' is not that.")]
    [InlineData("DSR1024", "actors:\n  a: «A: B\n", "The value has a colon followed by a space inside. Quote it: 'A: B'.")]
    [InlineData("DSR1025", "actors:\n  a: A\n «b: B\n", "The line starts at column 2, which fits nothing above. Indent it as much as its neighbours.")]
    [InlineData("DSR1026", "actors:\n  a: «*x\n", "No '&x' stands above. If the text starts with a star, quote it: '*x'.")]
    [InlineData("DSR1027", "actors:\n  a: &x { name: A, aliases: [«*x] }\n", "'*x' stands inside of the value that it repeats. Write the value out.")]
    [InlineData("DSR1029", "actors:\n  a: &x { name: A }\n  b: { name: B, «<<: *x }\n", "Merge keys ('<<') are not read, so that every record shows its own facts. Write the fields out.")]
    [InlineData("DSR1030", "actors:\n  «[a]: A\n", "A key is a word or quoted text; this one is a list. If it is text, quote it.")]
    [InlineData("DSR1031", "actors:\n  a: «!!str A\n", "Tags are not read: the model knows the type. Remove '!!str', or quote the value if it belongs to it.")]
    [InlineData("DSR1032", "«%YAML 1.2\n---\nactors: { a: A }\n", "A seed needs no directive. Remove the line; if it is a key or a value, quote it.")]
    [InlineData("DSR1033", "actors: { a: A }\n«---\nactors: { b: B }\n", "A seed file holds one document; what follows here is not read. Remove the line or move the rest to a file of its own.")]
    [InlineData("DSR1034", "incidents:\n  a:\n    name: A\n    summary: «>5\n    date: 2023\n", "'>5' starts a block of text in YAML, and there is none. Quote it: '>5'.")]
    [InlineData("DSR1036", "actors:\n  a: Camp «#5\n", "YAML takes '#5' for a comment and does not read it. If it belongs to the value, put the whole value between quotation marks; if it is a comment, write a space after '#'.")]
    [InlineData("DSR1037", "actors:\n  a:\n    name: A\n    aliases:\n      «-B\n", "An item of a list is a dash, a space and a value: write '- B'. If the dash belongs to the text, quote it.")]
    [InlineData("DSR1038", "actors:\n  a:\n    name: A\n    kind:«\u00A0state\n", "U+00A0 (no-break space) is not a space, although it may look like one. Replace it with a space, or quote the value if it belongs to it.")]
    [InlineData("DSR1039", "actors:\n  a:\n    name: A\n    aliases: B\n      «- C\n", "YAML takes this line for more of the text above it. If it is an item of a list, remove the text after the key; if it is text, quote all of it.")]
    [InlineData("DSR1040", "actors:\n  a:\n  «name: A\n  kind: state\n", "The fields of 'a' must be indented below it: put two spaces before 'name' and before each of the lines that belong to 'a'.")]
    [InlineData("DSR1057", "«\u0001\u0002\u0003\u0004abc", "The file is not a text file. It seems to be an image, an archive or a program. Save the seed as text in UTF-8.")]
    [InlineData("DSR1058", "actors:\n  a: A\n«<<<<<<< HEAD\n  b: B\n=======\n  c: C\n>>>>>>> x\n", "A merge left two versions of these lines, from here to '>>>>>>>'. Keep what is right, and remove the lines that start with '<<<<<<<', '=======' and '>>>>>>>'.")]
    [InlineData("DSR1059", "actors:\n  a: { «na\u200Bme: A }\n", "The key 'name' has U+200B (zero width space) in it, which cannot be seen. Delete the key and type it again.")]
    [InlineData("DSR1060", "places: { a: { name: A, location: { lat: «33,31, lon: 44.4 } } }", "'33,31' has a comma in it, which ends the value here. Write a decimal point: 33.31.")]
    public void In_YAML(string id, string seed, string message) => MistakeCase.Gives(id, "error", seed, message);

    [Theory]
    [InlineData("DSR1050", "{ \"actors\"« { } }", "A colon after the key is expected here, not '{'.")]
    [InlineData("DSR1051", "{ \"actors\": { \"a\": \"A\"«, } }", "No item follows this comma. Remove it.")]
    [InlineData("DSR1052", "{ «// no\n \"actors\": { } }", "JSON has no comments. Remove this one and any others, or use YAML.")]
    [InlineData("DSR1053", "{ «'actors': { } }", "JSON text stands between double quotation marks. Write \"actors\".")]
    [InlineData("DSR1054", "{ \"actors\": { \"a\": \"A«\tB\" } }", "JSON text may not hold a tab as it is. Write '\\t'.")]
    [InlineData("DSR1055", "{ \"actors\": { \"a\": { \"name\": \"A\", \"anonymous\": «True } } }", "'True' is neither a JSON number nor true, false or null. Write it in lower case: true.")]
    [InlineData("DSR1056", "{ \"actors\": { \"a\": \"A\" } } «x", "The document ends before this; what follows is not read. Remove it.")]
    public void In_JSON(string id, string seed, string message) => MistakeCase.Gives(id, "error", seed, message, "seeds/case.json");

    [Fact]
    public void DSR1000_a_file_of_an_unknown_kind()
        => MistakeCase.Gives("DSR1000", "error", "«actors: { a: A }", "A seed file's name ends in .yaml, .yml or .json; 'case.xml' does not.", "seeds/case.xml");

    [Fact]
    public void DSR1001_a_file_that_is_too_large()
        => MistakeCase.Gives("DSR1001", "error", "«" + new string('#', (4 * 1024 * 1024) + 1), "The file has 4,194,305 characters; a seed file may have 4,194,304. Split it into several files.");

    [Fact]
    public void DSR1004_half_of_a_character()
        => MistakeCase.Gives("DSR1004", "error", "actors: { a: A«\uD800» }", "U+D800 is half of a surrogate pair without its other half. Write the whole character.");

    [Fact]
    public void DSR1005_too_deep()
        => MistakeCase.Gives(
            "DSR1005", "error", "{\"x-own\":" + new string('[', 63) + "«" + new string('[', 5) + new string(']', 68) + "}",
            "Values may be nested 64 levels deep; this one is deeper, and is left out.", "seeds/case.json");

    [Fact]
    public void DSR1006_a_text_that_is_too_long()
        => MistakeCase.Gives(
            "DSR1006", "error", "actors: { a: { name: A, summary: «" + new string('x', 65_537) + " } }",
            "The text has 65,537 characters; a value may have 65,536. Shorten it, or put it into a document among the seeds.");

    [Fact]
    public void DSR1008_more_of_the_same()
    {
        string lines = string.Concat(Enumerable.Range(0, 25).Select(i => string.Create(CultureInfo.InvariantCulture, $"  a{i}: {{ name: A{i}, summary: \"\\q\" }}\n")));
        string[] messages = new SeedProject().Seed("seeds/case.yaml", "actors:\n" + lines).Run().Compiles().Messages;
        Assert.Equal(21, messages.Length);
        Assert.Equal("seeds/case.yaml(22,31): error DSR1008: From here on there are at least 5 more mistakes of the kind DSR1015; they are not listed.", messages[^1]);
    }

    [Fact]
    public void DSR1028_aliases_that_grow_without_bounds()
    {
        string ten = string.Join(',', Enumerable.Repeat("*a", 10));
        string bomb = "x-a: &a [1,1,1,1,1,1,1,1,1,1]\n" + string.Concat("bcde".Select((c, i) => $"x-{c}: &{c} [{ten.Replace('a', (char)('a' + i))}]\n"));
        string message = Assert.Single(new SeedProject().Seed("seeds/case.yaml", bomb).Run().Compiles().Messages);
        Assert.Contains("error DSR1028: The aliases of this file expand to more than 65,536 values; from here on they are left out. Write the values out.", message, StringComparison.Ordinal);
    }

    [Fact]
    public void DSR1035_too_many_mistakes()
    {
        string broken = "actors:\n" + string.Concat(Enumerable.Range(0, 3000).Select(i => $"  a{i}: ]\n"));
        string[] messages = new SeedProject().Seed("seeds/case.yaml", broken).Run().Compiles().Messages;
        Assert.Single(messages, m => m.Contains("error DSR1035: The file has ", StringComparison.Ordinal) && m.EndsWith(" places that are not valid YAML, and is read no further.", StringComparison.Ordinal));
    }
}
