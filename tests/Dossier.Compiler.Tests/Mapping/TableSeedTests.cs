using Dossier.Compiler.Diagnostics;
using Dossier.Compiler.Disclosure;
using Dossier.Compiler.Emitting;
using Dossier.Compiler.Linking;
using Dossier.Compiler.Mapping;
using Dossier.Compiler.Project;

namespace Dossier.Compiler.Tests.Mapping;

/// <summary>A table is a seed where a mapping beside it names it.</summary>
public class TableSeedTests
{
    private const string Map =
        """
        name: list
        files: [list*.csv]
        key: id
        records:
          sources:
            the-list: { name: The list, published: 2021-06-01, url: "https://example.org/list" }
        row:
          kind: incident
          id: "list-{id}"
          file: list
          head: { members: false, source: the-list }
          fields:
            name: { from: title }
            kind: { from: kind, values: { "1": sabotage, "2": protest, "9": null } }
            date: { from: day }
            participants[a].actor: { lookup: side }
            participants[a].role: attacker
        lookups:
          side:
            kind: actor
            key: "{side}"
            id: "side-{side|slug}"
            file: sides
            fields: { name: "{side}" }

        """;

    private const string Head = "id,title,kind,day,side\n";

    [Fact]
    public void Rows_become_records_with_what_they_refer_to()
    {
        DossierProject project = Read(("seeds/list.map.yaml", Map), ("seeds/list.csv", Head + "1,Fire at the depot,1,2021-05-03,Lantern Brigade\n2,\"March, and a speech\",2,2021-05-04,Dockers\n"));

        Assert.Empty(Messages(project));
        Assert.Equal(["actor side-dockers", "actor side-lantern-brigade", "incident list-1", "incident list-2", "source the-list"], Ids(project));
        Assert.DoesNotContain(project.Index.Entries, static entry => entry.Member.Length > 0);
        Assert.Contains("March, and a speech", string.Concat(project.Sources().Select(static source => source.Text.ToString())), StringComparison.Ordinal);
    }

    [Fact]
    public void What_two_tables_refer_to_is_one_record()
    {
        DossierProject project = Read(
            ("seeds/list.map.yaml", Map),
            ("seeds/list-a.csv", Head + "1,Fire,1,2021-05-03,Dockers\n"),
            ("seeds/list-b.csv", Head + "2,March,2,2021-05-04,Dockers\n3,March,2,2021-05-05,Sailors\n"));

        Assert.Empty(Messages(project));
        Assert.Equal(["actor side-dockers", "actor side-sailors", "incident list-1", "incident list-2", "incident list-3", "source the-list"], Ids(project));
    }

    [Fact]
    public void Rows_that_are_counted_again_in_each_table_are_told_apart_by_its_name()
    {
        DossierProject project = Read(
            ("seeds/list.map.yaml", Map.Replace("key: id", "key: [$table, id]", StringComparison.Ordinal).Replace("list-{id}", "{$table}-{id}", StringComparison.Ordinal)),
            ("seeds/list-2021.csv", Head + "1,Fire,1,2021-05-03,Dockers\n"),
            ("seeds/list-2020.csv", Head + "1,March,2,2020-05-04,Dockers\n2,March,2,2020-05-05,Sailors\n"));

        Assert.Empty(Messages(project));
        Assert.Equal(["actor side-dockers", "actor side-sailors", "incident list-2020-1", "incident list-2020-2", "incident list-2021-1", "source the-list"], Ids(project));
    }

    [Theory]
    [InlineData("seeds/actors.yaml")]
    [InlineData("seeds/a.yaml")]
    [InlineData("seeds/z.yaml")]
    public void A_record_that_somebody_wrote_takes_the_place_of_one_that_a_row_refers_to(string curated)
    {
        DossierProject project = Read(
            ("seeds/list.map.yaml", Map),
            ("seeds/list.csv", Head + "1,Fire,1,2021-05-03,Dockers\n"),
            (curated, "actors:\n  side-dockers: { name: Dockers' League, kind: ngo }\n"));

        Assert.Empty(Messages(project));
        Assert.Equal(["actor side-dockers", "incident list-1", "source the-list"], Ids(project));
        IndexEntry entry = project.Index.Find("actor", "side-dockers")!;
        Assert.Equal((curated, "SideDockers"), (entry.Path, entry.Member));
    }

    [Fact]
    public void Two_rows_with_one_id_in_two_tables_are_an_error()
        => Assert.Contains(Messages(Read(
            ("seeds/list.map.yaml", Map),
            ("seeds/list-a.csv", Head + "1,Fire,1,2021-05-03,Dockers\n"),
            ("seeds/list-b.csv", Head + "1,March,2,2021-05-04,Dockers\n"))), static message => message.StartsWith("seeds/list-b.csv(2,1) DSR2001", StringComparison.Ordinal));

    [Fact]
    public void Many_rows_with_one_id_in_two_tables_are_one_error()
    {
        string[] messages = Messages(Read(
            ("seeds/list.map.yaml", Map),
            ("seeds/list-a.csv", Head + "1,Fire,1,2021-05-03,Dockers\n2,Fire,1,2021-05-03,Dockers\n"),
            ("seeds/list-b.csv", Head + "1,March,2,2021-05-04,Dockers\n2,March,2,2021-05-04,Dockers\n")));

        Assert.Equal(
            "seeds/list-b.csv(2,1) DSR2001 The incident 'list-1' is already defined in seeds/list-a.csv(2,1), and that definition is used. So is 1 more record of this file. If both tables have the same rows, take one of them out of 'files' in the mapping; if their rows are counted from 1 in each, make the name of the table a part of the id: '{$table}'.",
            Assert.Single(messages, static message => message.Contains("DSR2001", StringComparison.Ordinal)));
    }

    [Fact]
    public void Figures_that_are_out_of_order_are_counted_once_for_a_table()
        => Assert.Contains(
            "seeds/list.csv(3,20) DSR8016 The figures in 'low, best, high' are out of order in 2 rows (3, 4), so that the best one is the count and the others are in words. Together they are low 7, best 5, high 6; sums of low and high figures do not have them.",
            Messages(Read(
                ("seeds/list.map.yaml", Map.Replace("    name: { from: title }", "    name: { from: title }\n    casualties[a].harm: killed\n    casualties[a].count: { count: { low: low, best: best, high: high } }", StringComparison.Ordinal)),
                ("seeds/list.csv", "id,title,kind,day,side,low,best,high\n1,Fire,1,2021-05-03,D,1,2,3\n2,A,1,2021-05-03,D,3,3,2\n3,B,1,2021-05-03,D,4,2,4\n"))));

    [Theory]
    [InlineData("Май.csv", "incident list-1-Май")]
    [InlineData("list of May.csv", "incident list-1-list-of-may")]
    public void The_name_of_a_table_is_made_a_part_of_an_id(string file, string id)
    {
        DossierProject project = Read(
            ("seeds/list.map.yaml", Map.Replace("list*.csv", "\"*.csv\"", StringComparison.Ordinal).Replace("key: id", "key: [$table, id]", StringComparison.Ordinal).Replace("list-{id}", "list-{id}-{$table}", StringComparison.Ordinal)),
            ("seeds/" + file, Head + "1,Fire,1,2021-05-03,Dockers\n"));

        Assert.Empty(Messages(project));
        Assert.Contains(id, Ids(project));
    }

    [Theory]
    [InlineData("1,Fire,7,2021-05-03,Dockers\n", "seeds/list.csv(2,8) DSR1072 This row is not in the model. The mapping's table of values has no '7'.")]
    [InlineData("1,Fire,1,2021-15-03,Dockers\n", "seeds/list.csv(2,10) DSR3001 '2021-15-03'")]
    [InlineData("1,Fire,9,2021-05-03,Dockers\n", "seeds/list.csv(1,1) DSR8013 The code '9' in the column 'kind' (1 row) is left out")]
    [InlineData("1,Fire,9,2021-05-03,Dockers\n2,March,9,2021-05-04,Dockers\n", "seeds/list.csv(1,1) DSR8013 The code '9' in the column 'kind' (2 rows) is left out: the mapping has no value for it.")]
    [InlineData("1,Fire,1,2021-05-03,\"Dockers\n", "seeds/list.csv(2,21) DSR1071 Nothing of this table is in the model. ")]
    [InlineData("1,Fire,1,2021-05-03,Dockers\n1,March,2,2021-05-04,Dockers\n", "seeds/list.csv(3,1) DSR1072 This row is not in the model. Row 2 has the same key, '1'.")]
    [InlineData("1,Fire,1,2021-05-03,Dockers\n1,March,2,2021-05-04,Dockers\n", "seeds/list.csv(2,1) DSR1072 This row is not in the model. Row 3 has the same key, '1'.")]
    [InlineData("1,Fire,1\n", "seeds/list.csv(2,1) DSR1072 This row is not in the model. The row has 3 cells, and the head has 5.")]
    public void A_mistake_is_reported_at_its_cell(string rows, string message)
        => Assert.Contains(Messages(Read(("seeds/list.map.yaml", Map), ("seeds/list.csv", Head + rows))), told => told.StartsWith(message, StringComparison.Ordinal));

    // Two actors whose ids have the same words, and two rows: whichever is above, each has the same id.
    [Fact]
    public void Ids_do_not_depend_on_the_order_of_the_rows()
    {
        string map = Map.Replace("list-{id}", "list-{title|slug}", StringComparison.Ordinal);
        string[] rows = ["1,Fire,1,2021-05-03,Dockers\n", "2,Fire,2,2021-05-04,DOCKERS\n", "3,March,2,2021-05-05,Dockers\n"];
        string[] Facts(params int[] order)
        {
            DossierProject project = Read(("seeds/list.map.yaml", map), ("seeds/list.csv", Head + string.Concat(order.Select(i => rows[i]))));
            Assert.Empty(Messages(project));
            return [.. project.Sources().SelectMany(static source => source.Text.ToString().Split('\n')).Select(static line => line.Trim(' ', '@', '"', ';'))
                .Where(static line => line.Contains('|', StringComparison.Ordinal)).Where(static line => line.StartsWith("list-", StringComparison.Ordinal) || line.StartsWith("side-", StringComparison.Ordinal)).Order(StringComparer.Ordinal)];
        }

        string[] facts = Facts(0, 1, 2);
        Assert.Equal(5, facts.Length);
        Assert.Equal(2, facts.Count(static line => line.StartsWith("list-fire-", StringComparison.Ordinal)));
        Assert.Equal(2, facts.Count(static line => line.StartsWith("side-dockers-", StringComparison.Ordinal)));
        Assert.Equal(facts, Facts(1, 0, 2));
        Assert.Equal(facts, Facts(2, 1, 0));
    }

    [Fact]
    public void Letters_that_are_lost_are_an_error()
        => Assert.Contains(
            Messages(Read(("seeds/list.map.yaml", Map), ("seeds/list.csv", Head + "1,Caf\uFFFD,1,2021-05-03,Dockers\n"))),
            static message => message.StartsWith("seeds/list.csv(2,6) DSR1016", StringComparison.Ordinal));

    [Fact]
    public void A_table_that_cannot_be_read_lacks_no_columns()
        => Assert.Equal(
            ["seeds/list.csv(1,1) DSR1071 Nothing of this table is in the model. The file is empty. A table has the names of its columns in the first line."],
            Messages(Read(("seeds/list.map.yaml", Map), ("seeds/list.csv", ""))));

    [Fact]
    public void A_row_with_a_mistake_takes_no_other_with_it()
        => Assert.Equal(
            ["actor side-dockers", "incident list-2", "source the-list"],
            Ids(Read(("seeds/list.map.yaml", Map), ("seeds/list.csv", Head + "1,Fire,7,2021-05-03,Lantern Brigade\n2,March,2,2021-05-04,Dockers\n"))));

    [Fact]
    public void A_mapping_is_no_seed_and_its_mistakes_are_reported_in_it()
    {
        DossierProject project = Read(("seeds/list.map.yaml", Map.Replace("name: { from: title }", "headline: { from: title }", StringComparison.Ordinal)), ("seeds/list.csv", Head + "1,Fire,1,2021-05-03,Dockers\n"));

        string[] messages = Messages(project);
        Assert.Contains(messages, static message => message.StartsWith("seeds/list.map.yaml(13,", StringComparison.Ordinal) && message.Contains(" DSR1070 ", StringComparison.Ordinal));
        Assert.Contains("seeds/list.csv(1,1) DSR1071 Nothing of this table is in the model. The mapping 'seeds/list.map.yaml' that names it has a mistake.", messages);
        Assert.Empty(Ids(project));
    }

    [Fact]
    public void A_table_that_nothing_or_too_much_names_is_not_read()
    {
        const string Rows = Head + "1,Fire,1,2021-05-03,Dockers\n";

        Assert.Equal(["seeds/other.csv(1,1) DSR8014 This table is not read: no mapping ('*.map.yaml') among the seeds names it under 'files'."], Messages(Read(("seeds/list.map.yaml", Map), ("seeds/list.csv", Rows), ("seeds/other.csv", Rows))));
        Assert.Equal(
            ["seeds/list.csv(1,1) DSR1071 Nothing of this table is in the model. Two mappings name it, 'seeds/a.map.yaml' and 'seeds/b.map.yaml': leave it out of 'files' in one of them."],
            Messages(Read(("seeds/a.map.yaml", Map), ("seeds/b.map.yaml", Map), ("seeds/list.csv", Rows))));
    }

    [Theory]
    [InlineData("[list.csv, List-*.csv]", "seeds/list.map.yaml(2,19) DSR8014 No table among the seeds has the name 'List-*.csv', so that nothing is read by it. Names are paths from the folder of the mapping, and capital letters count.")]
    [InlineData("[list.csv, list.tsv]", "seeds/list.map.yaml(2,19) DSR8014 No table among the seeds has the name 'list.tsv', so that nothing is read by it. Only files that end in '.csv' are read as they are.")]
    public void A_name_that_no_table_has_is_a_warning(string files, string message)
    {
        string map = Map.Replace("[list*.csv]", files, StringComparison.Ordinal);

        Assert.Equal([message], Messages(Read(("seeds/list.map.yaml", map), ("seeds/list.csv", Head + "1,Fire,1,2021-05-03,Dockers\n"))));
        Assert.Equal(2, Messages(Read(("seeds/list.map.yaml", map))).Length);
    }

    [Theory]
    [InlineData("seeds/a.map.yaml", "list.csv", "seeds/list.csv", true)]
    [InlineData("seeds/a.map.yaml", "./list.csv", "seeds/list.csv", true)]
    [InlineData("seeds/a.map.yaml", "list.csv", "seeds/inner/list.csv", false)]
    [InlineData("seeds/a.map.yaml", "*.csv", "seeds/inner/list.csv", false)]
    [InlineData("seeds/a.map.yaml", "inner/*.csv", "seeds/inner/list.csv", true)]
    [InlineData("seeds/a.map.yaml", "*/l*t.csv", "seeds/inner/list.csv", true)]
    [InlineData("seeds/a.map.yaml", "l*s*.csv", "seeds/list.csv", true)]
    [InlineData("seeds/a.map.yaml", "l*x*.csv", "seeds/list.csv", false)]
    [InlineData("seeds/inner/a.map.yaml", "list.csv", "seeds/list.csv", false)]
    [InlineData("a.map.yaml", "list.csv", "list.csv", true)]
    [InlineData("seeds/a.map.yaml", "list.csv", "seeds/list.csv.csv", false)]
    public void A_pattern_is_a_path_from_the_mapping(string mapping, string pattern, string table, bool isNamed)
        => Assert.Equal(isNamed, MappingSet.Names(mapping, pattern, table));

    [Fact]
    public void Rows_for_the_desk_are_in_no_build_for_everybody()
    {
        (string, string)[] files =
        [
            ("seeds/list.map.yaml", Map.Replace("head: { members", "head: { audience: internal, members", StringComparison.Ordinal)),
            ("seeds/list.csv", Head + "1,Canary,7,2021-05-03,Canary\n2,Canary fire,1,2021-15-03,Canary Brigade\n"),
        ];

        Assert.Empty(Ids(Read(files), disclosed: true));
        Assert.All(Read(files).Sources().Select(static source => source.HintName + source.Text), static text => Assert.DoesNotContain("canary", text.ToString(), StringComparison.OrdinalIgnoreCase));
        Assert.All(Messages(Read(files)), static message => Assert.DoesNotContain("canary", message, StringComparison.OrdinalIgnoreCase));
    }

    private static DossierProject Read(params (string Path, string Text)[] files)
        => DossierProject.Read(
            files.Select(static file => new ProjectText(file.Path, "/" + file.Path, file.Text)),
            new ProjectSettings(new EmitOptions("Tests", "public", GlobalUsings: true) { Audience = Audience.Public, SeedNavigation = false }));

    private static IEnumerable<string> Ids(DossierProject project, bool disclosed = false)
        => (disclosed ? project.Ids.Index.Disclosed : project.Index).Entries.Items.Select(static entry => $"{entry.Kind} {entry.Id}").Order(StringComparer.Ordinal);

    private static string[] Messages(DossierProject project)
        => [.. project.Reports().SelectMany(static report => report.Problems.Items.Where(static problem => problem.Rule.Severity != RuleSeverity.Info || problem.Rule == Rules.TableNotNamed)
            .Select(problem => $"{report.Path}({problem.Span.Line + 1},{problem.Span.Column + 1}) {problem.Rule.Id} {problem.Message}"))];
}
