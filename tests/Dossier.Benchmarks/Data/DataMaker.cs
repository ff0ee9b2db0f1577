using System.Globalization;

namespace Dossier.Benchmarks.Data;

/// <summary>
/// Makes datasets in the shape of the curated one: actors, places, facilities, sources, and mostly incidents with participants,
/// casualty reports and attributions, about 270 characters a record as the generator writes it. One size gives one dataset, always.
/// </summary>
internal sealed class DataMaker
{
    private const int Days = 3600;
    private static readonly DateOnly FirstDay = new(2014, 1, 1);

    private readonly Dice _dice = new(20231121);
    private readonly List<MadeRecord> _places = [];
    private readonly List<MadeRecord> _actors = [];
    private readonly List<MadeRecord> _facilities = [];
    private readonly List<MadeRecord> _sources = [];
    private readonly List<MadeRecord> _incidents = [];
    private readonly List<MadePoint> _points = [];
    private readonly List<int> _facilityPlaces = [];
    private readonly int _count;

    private DataMaker(int count) => _count = count;

    /// <summary>Makes a dataset of so many records, in so many files.</summary>
    public static MadeData Make(int count, int files = 20)
    {
        var maker = new DataMaker(count);
        maker.MakePlaces(Math.Max(4, count * 6 / 100));
        maker.MakeActors(Math.Max(4, count * 8 / 100));
        maker.MakeFacilities(Math.Max(4, count * 6 / 100));
        maker.MakeSources(Math.Max(4, count / 10));
        maker.MakeIncidents(count - maker._places.Count - maker._actors.Count - maker._facilities.Count - maker._sources.Count);
        return maker.Split(files);
    }

    private MadeData Split(int files)
    {
        List<MadeFile> all =
        [
            new("actors", _actors), new("facilities", _facilities), new("places", _places), new("sources", _sources),
        ];
        int parts = Math.Max(1, files - all.Count);
        int each = (_incidents.Count + parts - 1) / parts;
        for (int part = 0; part * each < _incidents.Count; part++)
            all.Add(new MadeFile("incidents-" + Number(part + 1, 3), _incidents.Skip(part * each).Take(each).ToList()));
        return new MadeData(all.OrderBy(f => f.Name, StringComparer.Ordinal).ToList());
    }

    private void MakePlaces(int count)
    {
        for (int i = 0; i < count; i++)
        {
            string name = Combined(Words.PlaceHeads, Words.PlaceTails, i);
            bool isProvince = i % 10 == 0;
            var point = new MadePoint(Round(31 + (_dice.Below(5000) / 1000.0)), Round(40 + (_dice.Below(7000) / 1000.0)));
            _points.Add(point);
            List<MadeField> fields = [new("kind", new MadeTerm("PlaceKind", isProvince ? "first-order" : "town")), new("country", new MadeText("IQ"))];
            if (!isProvince)
                fields.Add(new("partOf", new MadeReference("place", _places[i - (i % 10)].Id)));
            fields.Add(new("location", isProvince ? new MadePoint(Math.Round(point.Latitude, 1), Math.Round(point.Longitude, 1)) : point));
            if (_dice.Percent(40))
                fields.Add(Aliases(name.Replace("al-", "el-", StringComparison.Ordinal) + " " + Number(i, 2)));
            _places.Add(new MadeRecord("place", IdOf(name), name, fields));
        }
    }

    private void MakeActors(int count)
    {
        for (int i = 0; i < count; i++)
        {
            string name = Combined(Words.ActorHeads, Words.ActorTails, i);
            List<MadeField> fields = [new("kind", new MadeTerm("ActorKind", _dice.One(Words.ActorKinds))), new("country", new MadeText("IQ"))];
            if (_dice.Percent(60))
                fields.Add(Aliases("The " + name + " group", "A" + Number(i, 4)));
            if (i > 0 && _dice.Percent(40))
                fields.Add(new("partOf", List(new MadeReference("actor", _actors[_dice.Below(i)].Id))));
            if (i > 0 && _dice.Percent(15))
                fields.Add(new("backedBy", List(new MadeReference("actor", _actors[_dice.Below(i)].Id))));
            if (_dice.Percent(30))
                fields.Add(new("summary", new MadeText(_dice.One(Words.Summaries))));
            _actors.Add(new MadeRecord("actor", IdOf(name), name, fields));
        }
    }

    private void MakeFacilities(int count)
    {
        for (int i = 0; i < count; i++)
        {
            int place = _dice.Below(_places.Count);
            int kind = _dice.Below(Words.FacilityHeads.Length);
            string name = _places[place].Name + " " + Words.FacilityHeads[kind] + " " + Number(i, 2);
            List<MadeField> fields =
            [
                new("kind", new MadeTerm("FacilityKind", Words.FacilityKinds[kind])),
                new("place", new MadeReference("place", _places[place].Id)),
                new("location", Near(_points[place])),
                new("operators", List(new MadeReference("actor", _dice.One(_actors).Id))),
            ];
            if (_dice.Percent(50))
                fields.Add(new("hosts", List(new MadeReference("actor", _dice.One(_actors).Id))));
            _facilities.Add(new MadeRecord("facility", IdOf(name), name, fields));
            _facilityPlaces.Add(place);
        }
    }

    private void MakeSources(int count)
    {
        for (int i = 0; i < count; i++)
        {
            string place = _dice.One(_places).Name;
            string name = $"Report on {place} ({Number(i, 4)})";
            DateOnly published = FirstDay.AddDays((int)((i + 1L) * Days / count) + 2);
            _sources.Add(new MadeRecord("source", IdOf(name), name,
            [
                new("kind", new MadeTerm("SourceKind", _dice.One(Words.SourceKinds))),
                new("publisher", new MadeText(_dice.One(Words.Publishers))),
                new("published", new MadeDate(published, IsMonth: false)),
                new("url", new MadeText($"https://news.example.org/{published.Year}/{Number(published.Month, 2)}/{IdOf(place)}-{i}")),
            ]));
        }
    }

    private void MakeIncidents(int count)
    {
        for (int i = 0; i < count; i++)
        {
            (string kind, string what, string stem, string weapon) = _dice.One(Words.IncidentKinds);

            // Who names a facility names its place: else the build would say that the two are far from each other.
            int facility = _dice.Percent(30) ? _dice.Below(_facilities.Count) : -1;
            int place = facility < 0 ? _dice.Below(_places.Count) : _facilityPlaces[facility];
            string name = $"{what} near {_places[place].Name} ({Number(i, 5)})";
            MadeReference source = new("source", _sources[(int)((long)i * _sources.Count / count)].Id);
            var day = new MadeDate(FirstDay.AddDays((int)((long)i * Days / count)), _dice.Percent(8));
            List<MadeField> fields = [new("kind", new MadeTerm("IncidentKind", kind)), new("date", day)];
            fields.Add(new("place", new MadeReference("place", _places[place].Id)));
            if (_dice.Percent(40))
            {
                fields.Add(new("location", Near(_points[place])));
                fields.Add(new("precision", new MadeTerm("LocationPrecision", "near")));
            }

            if (facility >= 0)
                fields.Add(new("facilities", List(new MadeReference("facility", _facilities[facility].Id))));
            int attacker = _dice.Below(_actors.Count);
            int target = (attacker + 1 + _dice.Below(_actors.Count - 1)) % _actors.Count;
            fields.Add(Participants(attacker, target, source));
            if (_dice.Percent(75))
                fields.Add(new("casualties", Casualties(target, source)));
            if (_dice.Percent(50))
                fields.Add(new("weapons", List(new MadeItem([new("kind", new MadeTerm("WeaponKind", weapon)), new("count", Count())]))));
            fields.Add(new("outcome", new MadeTerm("Outcome", _dice.One(Words.Outcomes))));
            if (i > 0 && _dice.Percent(15))
                AddResponse(fields, i, day);
            if (_dice.Percent(40))
                fields.Add(new("summary", new MadeText(_dice.One(Words.Summaries))));
            if (_dice.Percent(20))
                fields.Add(new("claims", Claims(source)));
            fields.Add(new("sources", List(source)));
            _incidents.Add(new MadeRecord("incident", $"{stem}-{_places[place].Id}-{Number(i, 5)}", name, fields));
        }
    }

    // Of a date that is known to the month alone it cannot be said what it responds to, and the build would say so.
    private void AddResponse(List<MadeField> fields, int i, MadeDate day)
    {
        MadeRecord cause = _incidents[i - 1 - _dice.Below(Math.Min(i, 20))];
        if (!day.IsMonth && cause.Fields.Any(f => f.Value is MadeDate { IsMonth: false }))
            fields.Add(new("inResponseTo", List(new MadeReference("incident", cause.Id))));
    }

    private MadeField Participants(int attacker, int target, MadeReference source)
        => new("participants", List(
            new MadeItem([
                new("actor", new MadeReference("actor", _actors[attacker].Id)),
                new("role", new MadeTerm("ParticipantRole", "attacker")),
                new("by", List(new MadeReference("actor", _dice.One(_actors).Id))),
                new("source", source),
                new("locator", new MadeText("paragraph " + Number(1 + _dice.Below(20), 1))),
            ]),
            new MadeItem([
                new("actor", new MadeReference("actor", _actors[target].Id)),
                new("role", new MadeTerm("ParticipantRole", "target")),
            ])));

    private MadeList Casualties(int target, MadeReference source)
    {
        MadeItem Report(string harm) => new([
            new("harm", new MadeTerm("Harm", harm)),
            new("count", Count()),
            new("of", new MadeReference("actor", _actors[target].Id)),
            new("by", List(new MadeReference("actor", _dice.One(_actors).Id))),
            new("source", source),
            new("stage", new MadeTerm("Stage", _dice.One(Words.Stages))),
        ]);
        return _dice.Percent(35) ? List(Report("killed"), Report("injured")) : List(Report("killed"));
    }

    private MadeList Claims(MadeReference source)
        => List(new MadeItem([
            new("about", new MadeText("outcome")),
            new("statement", new MadeText(_dice.One(Words.Summaries))),
            new("by", List(new MadeReference("actor", _dice.One(_actors).Id))),
            new("source", source),
        ]));

    private MadeCount Count()
    {
        int number = 1 + _dice.Below(40);
        string text = Number(number, 1);
        return _dice.Below(6) switch
        {
            0 => new MadeCount(text + "+", number, null),
            1 => new MadeCount("~" + text, null, null),
            2 => new MadeCount(text + ".." + Number(number + 5, 1), number, number + 5),
            3 => new MadeCount("several", null, null),
            _ => new MadeCount(text, number, number),
        };
    }

    private MadePoint Near(MadePoint point)
        => new(Round(point.Latitude + (_dice.Below(200) / 1000.0) - 0.1), Round(point.Longitude + (_dice.Below(200) / 1000.0) - 0.1));

    private static MadeField Aliases(params string[] names)
        => new("aliases", List([.. names.Select(n => new MadeItem([new("text", new MadeText(n))]))]));

    private static MadeList List(params Made[] items) => new(items);

    private static string Combined(string[] heads, string[] tails, int i)
    {
        string name = heads[i % heads.Length] + " " + tails[i / heads.Length % tails.Length];
        int again = i / (heads.Length * tails.Length);
        return again == 0 ? name : name + " " + Number(again, 1);
    }

    private static string IdOf(string name)
        => string.Join('-', name.ToLowerInvariant().Split([' ', '(', ')', '-'], StringSplitOptions.RemoveEmptyEntries));

    private static double Round(double degrees) => Math.Round(degrees, 4);

    private static string Number(int number, int digits) => number.ToString("D" + digits.ToString(CultureInfo.InvariantCulture), CultureInfo.InvariantCulture);
}
