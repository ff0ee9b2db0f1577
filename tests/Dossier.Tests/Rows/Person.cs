using Dossier.Compiler.Emitting;
using Dossier.Rows;

namespace Dossier.Tests.Rows;

/// <summary>A record for tests, with rows of <c>id|name|alias;alias|boss</c>.</summary>
internal sealed class Person : IKindRecord<Person>
{
    static void IKindRecord<Person>.Load() => throw new NotSupportedException();

    public required string Id { get; init; }

    public string Name { get; private set; } = "";

    public IReadOnlyList<string> Aliases { get; private set; } = [];

    public string? Boss { get; private set; }

    RecordKind IDossierRecord.RecordKind => new("person", "people");

    IReadOnlyList<IDossierAlias> IDossierRecord.Aliases => [.. Aliases.Select(text => new OtherName(text))];

    RecordStatus IDossierRecord.Status => RecordStatus.Unspecified;

    IReadOnlyList<IDossierRecord> IDossierRecord.Sources => [];

    IReadOnlyList<IDossierClaim> IDossierRecord.Claims => [];

    IReadOnlyList<Disagreement> IDossierRecord.Disagreements => [];

    public override string ToString() => $"{Id} {Name} [{string.Join(", ", Aliases)}] {Boss}";

    static RecordShape IReadable<Person>.TypeShape { get; } = new ModelTable(
        """
        #person/people A person
        name wording!
        aliases text*
        boss text
        """,
        () => throw new NotSupportedException(),
        _ => throw new NotSupportedException()).Shape("person");

    object? IRecordFields.Value(int field) => field switch { 0 => Name, 1 => Aliases, 2 => Boss, _ => null };

    static Person IReadable<Person>.Read(ref RowReader row)
    {
        var person = new Person { Id = row.Id() };
        while (row.Next())
        {
            switch (row.Field)
            {
                case 0: person.Name = row.Text(); break;
                case 1: person.Aliases = row.Texts(); break;
                case 2: person.Boss = row.Text(); break;
            }
        }

        return person;
    }

    /// <summary>The rows of a file, in chunks.</summary>
    public static RecordRows<Person> Rows(int perChunk, params string[] rows)
        => new(rows.Length, perChunk, "0,1,2", chunk => string.Join('\n', rows.Skip(chunk * perChunk).Take(perChunk)));

    /// <summary>The set of all people in the files.</summary>
    public static RecordSet<Person> Set(string formerIds, string retracted, params string[][] files)
    {
        (string displacements, string slots, int count) = IdTableBuilder.Build([.. files.SelectMany(f => f).Select(row => row.Split('|')[0])]);
        return new(
            "person",
            new IdTable(displacements, slots, count),
            string.Join(',', files.Select(f => f.Length)),
            number => Rows(2, files[number]),
            formerIds,
            retracted);
    }

    private sealed record OtherName(string Text) : IDossierAlias
    {
        public string? Language => null;
    }
}
