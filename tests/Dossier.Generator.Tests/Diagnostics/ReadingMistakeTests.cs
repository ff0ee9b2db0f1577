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
            ["seeds/old.yaml(2,18): error DSR1016: The file is not saved as UTF-8, so the text here cannot be read reliably. Save the file as UTF-8."],
            run.Messages);
        Assert.Equal(
            ["seeds/old.yaml(2,18): error DSR1016: The file is not saved as UTF-8, so the text here cannot be read reliably. Save the file as UTF-8."],
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
    [InlineData("DSR1002", "actors: { a: { name: \"A«\u0001»B\" } }", "U+0001 is a control character, which is not allowed in a seed. Remove it.")]
    [InlineData("DSR1003", "actors: { a: A«\u202E»B }", "U+202E (right-to-left override) changes the order of the text around it, so that the text looks different from what it says. Remove it; right-to-left names do not need it.")]
    [InlineData("DSR1009", "«- a\n- b»", "A seed file must be a map from kinds to records, such as 'actors:' or 'incidents:', but this one starts with a list.")]
    [InlineData("DSR1010", "actors: { a: A, «a»: B }", "The key 'a' is already used in line 1, and the first one is kept. Rename or remove this one.")]
    [InlineData("DSR1011", "actors:\n  a:\n    name: «\"A\n    kind: state\n", "The quotation mark \" is not closed. Close it at the end of the value; inside the value, write \\\".")]
    [InlineData("DSR1012", "actors:\n  a: «{ name: A\n  b: B\n", "The '{' is not closed. Write '}' where the value ends.")]
    [InlineData("DSR1013", "actors:\n  a: «]\n", "This ']' has no matching opening bracket. Remove it, or quote the value that it belongs to.")]
    [InlineData("DSR1014", "actors: { a: { name: \"A\" «kind: state } }", "A comma is missing before this item. Write ',' between the two items.")]
    [InlineData("DSR1015", "actors: { a: \"«\\q»\" }", "'\\q' is not a valid escape sequence. For a backslash itself, write '\\\\'.")]
    [InlineData("DSR1020", "actors: { a: { «, name: A } }", "This is not valid YAML: this comma has no item before it. Remove the comma.")]
    [InlineData("DSR1021", "actors:\n«\ta: A\n", "A tab cannot be used for indentation in YAML, which allows only spaces. Replace it with spaces.")]
    [InlineData("DSR1022", "actors:\n  a: «%A\n", "A value that starts with '%' has a special meaning in YAML. Quote it: '%A'.")]
    [InlineData("DSR1023", "actors:\n  a: A\n  «b\n  c: C\n", "Expected 'key: value', with a space after the colon, but found 'b'.")]
    [InlineData("DSR1024", "actors:\n  a: «A: B\n", "The value contains a colon followed by a space. Quote it: 'A: B'.")]
    [InlineData("DSR1025", "actors:\n  a: A\n «b: B\n", "The line starts at column 2, which matches no line above it. Indent it like the lines that it belongs with.")]
    [InlineData("DSR1026", "actors:\n  a: «*x\n", "No anchor '&x' is defined above this alias. If the text starts with a star, quote it: '*x'.")]
    [InlineData("DSR1027", "actors:\n  a: &x { name: A, aliases: [«*x] }\n", "The alias '*x' refers to a value that contains it. Write the value out.")]
    [InlineData("DSR1029", "actors:\n  a: &x { name: A }\n  b: { name: B, «<<: *x }\n", "Merge keys ('<<') are not supported: every record must show its own facts. Write the fields out.")]
    [InlineData("DSR1030", "actors:\n  «[a]: A\n", "A key must be a word or quoted text, but this one is a list. If it is text, quote it.")]
    [InlineData("DSR1031", "actors:\n  a: «!!str A\n", "YAML tags are not supported: the type comes from the model. Remove '!!str', or quote the value if it is part of it.")]
    [InlineData("DSR1032", "«%YAML 1.2\n---\nactors: { a: A }\n", "YAML directives are not supported. Remove the line; if it is a key or a value, quote it.")]
    [InlineData("DSR1033", "actors: { a: A }\n«---\nactors: { b: B }\n", "A seed file can hold only one document, and what follows here is not read. Remove this line, or move the rest to another file.")]
    [InlineData("DSR1034", "incidents:\n  a:\n    name: A\n    summary: «>5\n    date: 2023\n", "'>5' starts a block of text in YAML, but no text follows. Quote it: '>5'.")]
    [InlineData("DSR1036", "actors:\n  a: Camp «#5\n", "YAML treats '#5' as a comment and ignores it. If it belongs to the value, put the whole value between quotation marks; if it is a comment, write a space after '#'.")]
    [InlineData("DSR1037", "actors:\n  a:\n    name: A\n    aliases:\n      «-B\n", "A list item is a dash, a space and a value: write '- B'. If the dash belongs to the text, quote it.")]
    [InlineData("DSR1038", "actors:\n  a:\n    name: A\n    kind:«\u00A0state\n", "U+00A0 (no-break space) may look like a space but is not one. Replace it with a space, or quote the value if it belongs to it.")]
    [InlineData("DSR1039", "actors:\n  a:\n    name: A\n    aliases: B\n      «- C\n", "YAML reads this line as part of the text above it. If it is an item of a list, remove the text after the key; if it is text, quote all of it.")]
    [InlineData("DSR1040", "actors:\n  a:\n  «name: A\n  kind: state\n", "The fields of 'a' must be indented below it: put two spaces before 'name' and before each of the lines that belong to 'a'.")]
    [InlineData("DSR1057", "«\u0001\u0002\u0003\u0004abc", "The file is not a text file. It seems to be an image, an archive or a program. Save the seed as text in UTF-8.")]
    [InlineData("DSR1058", "actors:\n  a: A\n«<<<<<<< HEAD\n  b: B\n=======\n  c: C\n>>>>>>> x\n", "A merge left two versions of the lines from here to '>>>>>>>'. Keep the right one, and remove the lines that start with '<<<<<<<', '=======' and '>>>>>>>'.")]
    [InlineData("DSR1059", "actors:\n  a: { «na\u200Bme: A }\n", "The key 'name' contains U+200B (zero width space), which is invisible. Delete the key and type it again.")]
    [InlineData("DSR1060", "places: { a: { name: A, location: { lat: «33,31, lon: 44.4 } } }", "'33,31' contains a comma, which ends the value here. Write a decimal point: 33.31.")]
    public void In_YAML(string id, string seed, string message) => MistakeCase.Gives(id, "error", seed, message);

    [Theory]
    [InlineData("DSR1050", "{ \"actors\"« { } }", "Expected a colon after the key, but found '{'.")]
    [InlineData("DSR1051", "{ \"actors\": { \"a\": \"A\"«, } }", "No item follows this comma. Remove it.")]
    [InlineData("DSR1052", "{ «// no\n \"actors\": { } }", "Comments are not allowed in JSON. Remove this one and any others, or use YAML.")]
    [InlineData("DSR1053", "{ «'actors': { } }", "JSON text must be between double quotation marks. Write \"actors\".")]
    [InlineData("DSR1054", "{ \"actors\": { \"a\": \"A«\tB\" } }", "JSON text cannot contain a tab. Write '\\t'.")]
    [InlineData("DSR1055", "{ \"actors\": { \"a\": { \"name\": \"A\", \"anonymous\": «True } } }", "'True' is not a valid JSON value: it must be text, a number, true, false or null. Write it in lower case: true.")]
    [InlineData("DSR1056", "{ \"actors\": { \"a\": \"A\" } } «x", "The JSON document ends before this, and what follows is not read. Remove it.")]
    public void In_JSON(string id, string seed, string message) => MistakeCase.Gives(id, "error", seed, message, "seeds/case.json");

    [Fact]
    public void DSR1000_a_file_of_an_unknown_kind()
        => MistakeCase.Gives("DSR1000", "error", "«actors: { a: A }", "The name of a seed file must end in .yaml, .yml or .json, but this one is 'case.xml'. Rename it, or remove it from the seeds.", "seeds/case.xml");

    [Fact]
    public void DSR1001_a_file_that_is_too_large()
        => MistakeCase.Gives("DSR1001", "error", "«" + new string('#', (4 * 1024 * 1024) + 1), "The file has 4,194,305 characters, but a seed file can have at most 4,194,304. Split it into several files.");

    [Fact]
    public void DSR1004_half_of_a_character()
        => MistakeCase.Gives("DSR1004", "error", "actors: { a: A«\uD800» }", "U+D800 is half of a surrogate pair, and the other half is missing. Write the whole character.");

    [Fact]
    public void DSR1005_too_deep()
        => MistakeCase.Gives(
            "DSR1005", "error", "{\"x-own\":" + new string('[', 63) + "«" + new string('[', 5) + new string(']', 68) + "}",
            "Values can be nested at most 64 levels deep. This one is deeper and is left out; write it with fewer levels.", "seeds/case.json");

    [Fact]
    public void DSR1006_a_text_that_is_too_long()
        => MistakeCase.Gives(
            "DSR1006", "error", "actors: { a: { name: A, summary: «" + new string('x', 65_537) + " } }",
            "The text has 65,537 characters, but a value can have at most 65,536. Shorten it, or move it to a document among the seeds.");

    [Fact]
    public void DSR1008_more_of_the_same()
    {
        string lines = string.Concat(Enumerable.Range(0, 25).Select(i => string.Create(CultureInfo.InvariantCulture, $"  a{i}: {{ name: A{i}, summary: \"\\q\" }}\n")));
        string[] messages = new SeedProject().Seed("seeds/case.yaml", "actors:\n" + lines).Run().Compiles().Messages;
        Assert.Equal(21, messages.Length);
        Assert.Equal("seeds/case.yaml(22,31): error DSR1008: More mistakes of the kind DSR1015 follow, at least 5; they are not listed.", messages[^1]);
    }

    [Fact]
    public void DSR1028_aliases_that_grow_without_bounds()
    {
        string ten = string.Join(',', Enumerable.Repeat("*a", 10));
        string bomb = "x-a: &a [1,1,1,1,1,1,1,1,1,1]\n" + string.Concat("bcde".Select((c, i) => $"x-{c}: &{c} [{ten.Replace('a', (char)('a' + i))}]\n"));
        string message = Assert.Single(new SeedProject().Seed("seeds/case.yaml", bomb).Run().Compiles().Messages);
        Assert.Contains("error DSR1028: The aliases in this file expand to more than 65,536 values, and the rest of them are left out. Write the values out.", message, StringComparison.Ordinal);
    }

    [Fact]
    public void DSR1035_too_many_mistakes()
    {
        string broken = "actors:\n" + string.Concat(Enumerable.Range(0, 3000).Select(i => $"  a{i}: ]\n"));
        string[] messages = new SeedProject().Seed("seeds/case.yaml", broken).Run().Compiles().Messages;
        Assert.Single(messages, m => m.Contains("error DSR1035: The file has ", StringComparison.Ordinal) && m.EndsWith(" places that are not valid YAML, and the rest of it is not read. Correct these first.", StringComparison.Ordinal));
    }
}
