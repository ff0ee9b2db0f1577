using System.Text.RegularExpressions;
using Dossier.Compiler.Tests.Catalogue;

namespace Dossier.Compiler.Tests.Architecture;

/// <summary>The folders of the compiler are rooms, one above the other: nothing points from a lower one to a higher one.</summary>
public class RoomTests
{
    private const string Compiler = "src/Dossier.Compiler";

    // From the bottom up. Diagnostics and Naming are what every stage may use; then come the stages in the order in which a file passes them.
    private static readonly string[] Rooms =
        ["Diagnostics", "Naming", "Reading", "Modelling", "Marks", "Binding", "Mapping", "Linking", "Checking", "Disclosure", "Records", "Planning", "Emitting", "Schema", "Codebook", "Editing", "Project"];

    private static readonly Regex Use = new(
        @"\busing (?:static )?Dossier\.Compiler\.(\w+)|(?<![\w.])(?:global::)?(?:Dossier\.)?(?:Compiler\.)?(" + string.Join('|', Rooms) + @")\.(?=[A-Z])");

    public static TheoryData<string> All => [.. Rooms];

    [Fact]
    public void Every_folder_is_a_room_with_a_place_in_the_order()
        => Assert.Equal(Rooms.Order(StringComparer.Ordinal), Folders().Order(StringComparer.Ordinal));

    [Theory]
    [MemberData(nameof(All))]
    public void A_room_uses_only_those_below_it(string room)
    {
        string[] above = Rooms[(Array.IndexOf(Rooms, room) + 1)..];
        string[] backwards = [.. Files(room).SelectMany(file => Uses(Code(File.ReadAllText(file))).Intersect(above).Select(used => $"{Path.GetFileName(file)} uses {used}"))];
        Assert.Empty(backwards);
    }

    [Theory]
    [MemberData(nameof(All))]
    public void A_file_has_the_namespace_of_its_room(string room)
        => Assert.All(Files(room), file => Assert.Contains($"\nnamespace Dossier.Compiler.{room};\n", "\n" + File.ReadAllText(file).ReplaceLineEndings("\n"), StringComparison.Ordinal));

    [Theory]
    [InlineData("using Dossier.Compiler.Emitting;", "Emitting")]
    [InlineData("using static Dossier.Compiler.Checking.Thresholds;", "Checking")]
    [InlineData("return Binding.FieldBinder.Bind();", "Binding")]
    [InlineData("return Dossier.Compiler.Linking.Linker.Link();", "Linking")]
    [InlineData("/// <see cref=\"Linking.Linker\"/> says more.", "Linking")]
    [InlineData("// Binding.Binder does that later.", null)]
    [InlineData("return context.Binding.Values;", null)]
    public void A_use_is_a_using_directive_or_a_qualified_name(string line, string? room)
        => Assert.Equal(room is null ? [] : [room], Uses(Code(line)));

    private static string[] Uses(string code)
        => [.. Use.Matches(code).Select(match => match.Groups[1].Success ? match.Groups[1].Value : match.Groups[2].Value).Distinct()];

    // Documentation points at types as code does; other comments do not.
    private static string Code(string text) => Regex.Replace(text, @"(?<!/)//(?!/)[^\n]*", "");

    private static IEnumerable<string> Folders()
        => Directory.GetDirectories(Path.Combine(Repository.Root, Compiler)).Select(folder => Path.GetFileName(folder)!).Except(["bin", "obj"]);

    private static string[] Files(string room)
        => Directory.GetFiles(Path.Combine(Repository.Root, Compiler, room), "*.cs", SearchOption.AllDirectories);
}
