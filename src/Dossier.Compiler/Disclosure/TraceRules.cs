using System.Collections.Immutable;
using System.Globalization;
using Dossier.Compiler.Binding;
using Dossier.Compiler.Diagnostics;
using Dossier.Compiler.Linking;
using Dossier.Compiler.Marks;
using Dossier.Compiler.Modelling;

namespace Dossier.Compiler.Disclosure;

/// <summary>Finds in what an audience may have the texts that are withheld elsewhere. What can be concluded from dates, counts or order it does not find.</summary>
internal sealed class TraceRules
{
    private const int FinestDecimals = 3;

    private readonly WithheldWords _words = new();
    private readonly Dictionary<(WithheldForm Form, string Text), WithheldText> _exact = [];
    private readonly List<(GeoPoint Point, WithheldText Text)> _points = [];
    private readonly Dictionary<WithheldText, string> _placeOf = [];
    private readonly ImmutableArray<FileProblem>.Builder _problems = ImmutableArray.CreateBuilder<FileProblem>();
    private string _path = "";

    private TraceRules(IEnumerable<WithheldFile> files)
    {
        foreach (WithheldFile file in files)
        {
            foreach (WithheldText text in file.Texts)
                Add(text, file.Path);
        }
    }

    /// <summary>Finds them.</summary>
    /// <param name="withheld">What is withheld, by file.</param>
    /// <param name="disclosed">What the audience may have.</param>
    /// <param name="cancellation">Cancelled when the result is no longer needed.</param>
    public static ImmutableArray<FileProblem> Find(ImmutableArray<WithheldFile> withheld, IEnumerable<LinkedDocument> disclosed, CancellationToken cancellation)
    {
        var rules = new TraceRules(withheld);
        foreach (LinkedDocument document in disclosed)
        {
            rules._path = document.Path;
            if (document.IsWithheld)
                continue;

            rules.CheckWords(document.Path, FoundProblem.FileStart);
            foreach (LinkedRecord record in document.Records)
            {
                cancellation.ThrowIfCancellationRequested();
                rules.CheckWords(record.Id, record.Ordinal);
                rules.Check(record.Fields, record.Id);
            }
        }

        foreach (WithheldFile file in withheld.Where(static file => file.IsWhole))
        {
            if (rules._words.FindIn(file.Path) is { Words: > 1 } found)
                rules._problems.Add(new FileProblem(file.Path, new FoundProblem(Rules.WithheldNameOfFile, FoundProblem.FileStart, rules.Arguments(found.Text))));
        }

        return rules._problems.ToImmutable();
    }

    private void Add(WithheldText text, string path)
    {
        _placeOf[text] = path;
        switch (text.Form)
        {
            case WithheldForm.Record or WithheldForm.Name or WithheldForm.Quote:
                _words.Add(text);
                break;
            case WithheldForm.Point:
                if (GeoPoint.TryParse(text.Text, out GeoPoint point))
                    _points.Add((point, text));
                break;
            case WithheldForm.Date:
                // Two records may have one date, and only its own is told by it.
                _exact[(text.Form, text.Id + ":" + text.Text)] = text;
                break;
            case WithheldForm.Address:
                _exact[(text.Form, Bare(text.Text))] = text;
                break;
            default:
                _exact[(text.Form, text.Text)] = text;
                break;
        }
    }

    private void Check(EquatableArray<FieldValue> fields, string id, string collection = "")
    {
        foreach (FieldValue field in fields)
        {
            foreach (Value value in field.Values)
            {
                if (value is RecordValue record)
                    Check(record.Fields, id, field.Field.Target);
                else if (value is ScalarValue scalar)
                    Check(field.Field, scalar, id, collection);
            }
        }
    }

    private void Check(Field field, ScalarValue value, string id, string collection)
    {
        switch (field.Type)
        {
            case FieldType.Text when collection == WellKnown.ExternalIds.Record:
                CheckExact(WithheldForm.ExternalId, field.Name + ":" + value.Text, value);
                break;
            case FieldType.Text when field.Role == FieldRole.Member:
                CheckWords(Spaced(value.Text), value.Ordinal);
                break;
            case FieldType.Text or FieldType.Id:
                CheckWords(value.Text, value.Ordinal);
                break;
            case FieldType.Url:
                if (!CheckExact(WithheldForm.Address, Bare(value.Text), value) && _words.FindIn(value.Text) is { Words: > 1 } found)
                    Note(Rules.WithheldTextInPublic, value.Ordinal, found.Text);
                break;
        }

        if (_points.Count > 0 && field.Type is FieldType.Text or FieldType.Url && field.Role != FieldRole.Value)
        {
            foreach (GeoPoint written in WrittenPoints.In(value.Text))
                CheckPoint(written, value);
        }

        // The value of a claim is in the notation of the field that the claim is about.
        if (field.Type == FieldType.Date || field.Role == FieldRole.Value)
            CheckDate(value, id);
        if ((field.Type == FieldType.Point || field.Role == FieldRole.Value) && _points.Count > 0 && GeoPoint.TryParse(value.Text, out GeoPoint point))
            CheckPoint(point, value);
    }

    private void CheckDate(ScalarValue value, string id)
    {
        if (_exact.TryGetValue((WithheldForm.Date, id + ":" + value.Text), out WithheldText? date))
            Note(Rules.PossibleTrace, value.Ordinal, date);
    }

    // The same page by another way of writing its address.
    private static string Bare(string address)
    {
        int start = address.IndexOf("://", StringComparison.Ordinal) is >= 0 and int scheme ? scheme + 3 : 0;
        int end = address.IndexOf('#') is >= 0 and int fragment ? fragment : address.Length;
        string bare = address.Substring(start, Math.Max(0, end - start)).TrimEnd('/');
        return bare.StartsWith("www.", StringComparison.OrdinalIgnoreCase) ? bare.Substring(4) : bare;
    }

    // The name of a C# member has no spaces between its words.
    private static string Spaced(string member) => string.Concat(member.Select(static (c, i) => i > 0 && char.IsUpper(c) ? " " + c : c.ToString()));

    private bool CheckExact(WithheldForm form, string text, ScalarValue value)
    {
        if (!_exact.TryGetValue((form, text), out WithheldText? withheld))
            return false;

        Note(Rules.WithheldTextInPublic, value.Ordinal, withheld);
        return true;
    }

    // A point may be published rounded: one that is finer than that and rounds to the same is the point, and so is one that is the same rounded less.
    private void CheckPoint(GeoPoint point, ScalarValue value)
    {
        foreach ((GeoPoint withheld, WithheldText text) in _points)
        {
            int decimals = PointPrecision.Decimals(point);
            bool isFine = decimals > FinestDecimals;
            bool isSame = point == withheld
                || (isFine && PointPrecision.Round(point, FinestDecimals) == PointPrecision.Round(withheld, FinestDecimals))
                || (text.PublishedDecimals >= 0 && decimals > text.PublishedDecimals && point == PointPrecision.Round(withheld, decimals));
            if (!isSame)
                continue;

            Note(Rules.WithheldTextInPublic, value.Ordinal, text);
            return;
        }
    }

    // A word alone may be met by chance.
    private void CheckWords(string text, int ordinal)
    {
        if (_words.FindIn(text) is { } found)
            Note(found.Words > 1 ? Rules.WithheldTextInPublic : Rules.PossibleTrace, ordinal, found.Text);
    }

    private void Note(Rule rule, int ordinal, WithheldText text) => _problems.Add(new FileProblem(_path, new FoundProblem(rule, ordinal, Arguments(text))));

    private ImmutableArray<string> Arguments(WithheldText text) => ImmutableArray.Create(
        text.Form switch
        {
            WithheldForm.Record => "the id of a record",
            WithheldForm.Name => "a name",
            WithheldForm.Quote => "words of a quotation",
            WithheldForm.Address => "a web address",
            WithheldForm.ExternalId => "an id in another collection",
            WithheldForm.Point => "the coordinates of a point",
            _ => "a date",
        },
        string.Format(CultureInfo.InvariantCulture, "{0}, line {1}", _placeOf[text], text.Line));
}
