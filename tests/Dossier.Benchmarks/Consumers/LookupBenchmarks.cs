// Compiled together with the records that it looks for, and handed to BenchmarkDotNet.
using System;
using System.Collections.Generic;
using System.Linq;
using BenchmarkDotNet.Attributes;
using Dossier;

namespace Consumer;

/// <summary>Each category holds what Dossier does and, as its baseline, what one would write without it.</summary>
public class LookupBenchmarks
{
    private readonly Dictionary<string, Incident> _dictionary = Incidents.All.ToDictionary(i => i.Id, StringComparer.Ordinal);
    private readonly Dictionary<string, Actor> _names = NamesOf();
    private readonly string[] _ids = Incidents.All.Select(i => i.Id).ToArray();
    private readonly string[] _missing = Incidents.All.Select(i => i.Id + "-x").ToArray();
    private readonly string[] _aliases = NamesOf().Keys.ToArray();
    private readonly EdtfDate _month = EdtfDate.Parse("2017-05");
    private readonly GeoPoint _point = Places.All[0].Location ?? new GeoPoint(33, 44);
    private readonly Actor _actor = Incidents.All[0].Participants[0].Actor;
    private readonly Linked[] _linked = Incidents.All.Select(Linked.Of).ToArray();
    private int _next;

    private static Dictionary<string, Actor> NamesOf()
    {
        var names = new Dictionary<string, Actor>(StringComparer.OrdinalIgnoreCase);
        foreach (Actor actor in Actors.All)
        {
            names.TryAdd(actor.Name, actor);
            foreach (Alias alias in actor.Aliases)
                names.TryAdd(alias.Text, actor);
        }

        return names;
    }

    private string Next(string[] texts) => texts[_next = (_next + 1) % texts.Length];

    [Benchmark, BenchmarkCategory("Look-up by id, hit")]
    public Incident Get() => Incidents.Get(Next(_ids));

    [Benchmark(Baseline = true), BenchmarkCategory("Look-up by id, hit")]
    public Incident DictionaryGet() => _dictionary[Next(_ids)];

    [Benchmark, BenchmarkCategory("Look-up by id, miss")]
    public bool TryGetMissing() => Incidents.TryGet(Next(_missing), out _);

    [Benchmark(Baseline = true), BenchmarkCategory("Look-up by id, miss")]
    public bool DictionaryMissing() => _dictionary.TryGetValue(Next(_missing), out _);

    [Benchmark, BenchmarkCategory("Look-up by alias, hit")]
    public Actor? Find() => Actors.Find(Next(_aliases));

    [Benchmark(Baseline = true), BenchmarkCategory("Look-up by alias, hit")]
    public Actor? DictionaryFind() => _names[Next(_aliases)];

    [Benchmark, BenchmarkCategory("Look-up by alias, miss")]
    public Actor? FindMissing() => Actors.Find(Next(_missing));

    [Benchmark(Baseline = true), BenchmarkCategory("Look-up by alias, miss")]
    public Actor? DictionaryFindMissing() => _names.GetValueOrDefault(Next(_missing));

    [Benchmark, BenchmarkCategory("Follow three references of each incident")]
    public int Follow()
    {
        int length = 0;
        foreach (Incident incident in Incidents.All)
            length += incident.Place!.Name.Length + incident.Participants[0].Actor.Name.Length + incident.Sources[0].Name.Length;
        return length;
    }

    [Benchmark(Baseline = true), BenchmarkCategory("Follow three references of each incident")]
    public int FollowObjects()
    {
        int length = 0;
        foreach (Linked incident in _linked)
            length += incident.Place!.Name.Length + incident.Actor!.Name.Length + incident.Source!.Name.Length;
        return length;
    }

    [Benchmark, BenchmarkCategory("During a month")]
    public int During() => Incidents.During(_month).Count;

    [Benchmark(Baseline = true), BenchmarkCategory("During a month")]
    public int DuringByLinq() => Incidents.All.Where(i => !i.Date.IsUnknown && i.Date.WhetherOverlaps(_month) != ThreeValued.No).ToList().Count;

    [Benchmark, BenchmarkCategory("Near a point")]
    public int Near() => Incidents.Near(_point, 25).Count;

    [Benchmark(Baseline = true), BenchmarkCategory("Near a point")]
    public int NearByLinq()
        => Incidents.All.Where(i => (i.Location ?? i.Facilities.Select(f => f.Location).FirstOrDefault(l => l is not null) ?? i.Place?.Location) is { } point
            && point.DistanceToKm(_point) <= 25).ToList().Count;

    [Benchmark, BenchmarkCategory("Involving an actor")]
    public int Involving() => Incidents.Involving(_actor).Count;

    [Benchmark(Baseline = true), BenchmarkCategory("Involving an actor")]
    public int InvolvingByLinq() => Incidents.All.Where(i => i.Participants.Any(p => p.Actor.Id == _actor.Id)).ToList().Count;

    [Benchmark, BenchmarkCategory("The incidents of an actor (inverse)")]
    public int Inverse() => _actor.Incidents.Count;

    [Benchmark(Baseline = true), BenchmarkCategory("The incidents of an actor (inverse)")]
    public int InverseByLinq() => Incidents.All.Where(i => i.Participants.Any(p => p.Actor.Id == _actor.Id)).ToList().Count;

    /// <summary>Objects that hold each other, as a loader makes them.</summary>
    private sealed record Linked(string Name, Linked? Place, Linked? Actor, Linked? Source)
    {
        public static Linked Of(Incident incident)
            => new(incident.Name, Of(incident.Place!.Name), Of(incident.Participants[0].Actor.Name), Of(incident.Sources[0].Name));

        private static Linked Of(string name) => new(name, null, null, null);
    }
}
