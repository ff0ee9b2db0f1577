namespace Dossier.Tool.Tests.Exporting;

/// <summary>What a record that was read refers to is in the folder, else in the compiled dataset.</summary>
public sealed class ParquetReferenceTests
{
    private const string Files =
        """
        sources: { wire: { name: Wire in the folder } }
        actors: { navy: { name: Navy in the folder, partOf: [allies] }, allies: { name: Allies in the folder } }
        places: { harbour: { name: Harbour in the folder } }
        incidents:
          raid: { name: Raid, date: 2023-11-22, place: harbour, participants: [{ actor: navy, role: attacker, source: wire }], sources: [wire] }
          answer: { name: Answer, date: 2023-11-23, inResponseTo: [raid], sources: [wire] }
        """;

    private const string Compiled =
        """
        sources: { wire: { name: Compiled wire } }
        actors: { navy: { name: Compiled navy } }
        places: { harbour: { name: Compiled harbour, formerIds: [port] } }
        incidents: { other: { name: Other } }
        """;

    private const string Throws =
        """
        static string Thrown(Func<object?> read) { try { return "" + read(); } catch (Exception e) { return e.GetType().Name + ": " + e.Message; } }
        """;

    [Fact]
    public void The_folder_comes_first()
    {
        using ReadBack back = ReadBack.Of(Files, Compiled);

        Assert.Equal(
            ["Harbour in the folder", "Navy in the folder", "Wire in the folder", "Raid", "True", "True", "0", "Harbour in the folder", "Compiled harbour", "Other"],
            back.Run(
                """
                Incident raid = data.Read<Incident>().Single(i => i.Id == "raid"), answer = data.Read<Incident>().Single(i => i.Id == "answer");
                print(raid.Place!.Name);
                print(raid.Participants[0].Actor.Name);
                print(raid.Sources[0].Name);
                print(answer.InResponseTo[0].Name);
                print(ReferenceEquals(raid.Place, data.Get<Place>("harbour")));
                print(raid.Participants[0].Actor.IsWithin(data.Get<Actor>("allies")));
                print(raid.Responses.Count);
                print((raid with { Name = "Again" }).Place!.Name);
                print(data.Get<Place>("port").Name);
                print(data.Get<Incident>("other").Name);
                """));
    }

    [Fact]
    public void A_kind_without_a_file_is_in_the_compiled_dataset()
    {
        using ReadBack back = ReadBack.Of(Files, Compiled);
        File.Move(Path.Combine(back.Exported.Target, "places.parquet"), Path.Combine(back.Exported.Seeds, "moved.parquet"));
        string missing = Path.Combine(back.Exported.Target, "places.parquet");

        // The folder says that it has places, so that they are not silently those of the program.
        Assert.Equal(
            [$"ParquetDatasetException: '{missing}': does not exist, and the export that is in the folder has places.", "0"],
            back.Run("print(Thrown(() => data.Read<Incident>().First().Place)); print(data.Read<Tally>().Count());", Throws));
    }

    [Fact]
    public void An_id_that_is_nowhere_is_named_with_the_nearest_one()
    {
        using ReadBack back = ReadBack.Of(Files, "incidents: { other: { name: Other } }");
        using var other = Exported.Of("places: { harbor: { name: Another } }", "geoparquet");
        File.Copy(Path.Combine(other.Target, "places.parquet"), Path.Combine(back.Exported.Target, "places.parquet"), overwrite: true);

        Assert.Equal(
            [
                $"KeyNotFoundException: No place has the id 'harbour', neither in the folder '{back.Exported.Target}' nor in the compiled dataset. Did you mean 'harbor'?",
                $"KeyNotFoundException: No actor has the id 'nvy', neither in the folder '{back.Exported.Target}' nor in the compiled dataset. Did you mean 'navy'?",
                "False",
                "raid",
            ],
            back.Run(
                """
                Incident raid = data.Read<Incident>().First();
                print(Thrown(() => raid.Place));
                print(Thrown(() => data.Get<Actor>("nvy")));
                print(data.TryGet<Actor>("nvy", out _));
                print(raid.Id);
                """, Throws));
    }

    [Fact]
    public void Records_are_read_without_a_thread_that_waits()
    {
        using ReadBack back = ReadBack.Of(Files, Compiled);

        Assert.Equal(
            ["raid", "answer", "OperationCanceledException"],
            back.Run(
                """
                Read().GetAwaiter().GetResult();
                async Task Read()
                {
                    await foreach (Incident one in data.Read<Incident>().ReadAsync()) print(one.Id);
                    try { await foreach (Incident one in data.Read<Incident>().ReadAsync(new CancellationToken(true))) print(one.Id); }
                    catch (OperationCanceledException) { print("OperationCanceledException"); }
                }
                """));
    }

    [Fact]
    public void A_container_opens_the_folder()
    {
        using ReadBack back = ReadBack.Of(Files, Compiled);

        Assert.Equal(["raid", "answer", "Harbour in the folder"], back.Run($"foreach (var one in Incidents.Open(@\"{back.Exported.Target}\")) print(one.Id); print(Incidents.Open(@\"{back.Exported.Target}\").First().Place!.Name);"));
    }
}
