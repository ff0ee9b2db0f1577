using System.Collections.Immutable;
using Dossier.Compiler.Diagnostics;
using Dossier.Compiler.Editing;
using Dossier.Compiler.Marks;
using Dossier.Compiler.Project;
using Dossier.Tool.Finding;

namespace Dossier.Tool.Checking;

/// <summary>The seeds of a workplace, read, with every message that a build has about them.</summary>
internal sealed class CheckedSeeds
{
    private readonly Dictionary<string, DiskFile> _files;
    private readonly Dictionary<string, string?> _whyKept = new(StringComparer.Ordinal);

    private readonly bool _isCompiled;

    private CheckedSeeds(Workplace place, ImmutableArray<DiskFile> files, ImmutableArray<DiskFile> nearMisses, bool isCompiled, CheckedSeeds? before, CancellationToken cancellation)
    {
        _isCompiled = isCompiled;
        Place = place;
        Files = files;
        NearMisses = nearMisses;
        _files = files.Concat(nearMisses).DistinctBy(static file => file.FilePath).ToDictionary(static file => file.FilePath, StringComparer.Ordinal);
        if (place.Properties.IsSupported)
            Project = DossierProject.Read(files, place.Properties.Settings, nearMisses, before?.Place.Properties.Settings == place.Properties.Settings ? before.Project : null, cancellation);
        if (Project?.AudienceProblem is { } problem)
            throw new WrongUseException($"'{problem.Arguments[0]}' is not an audience.{problem.Arguments[1]}");
        ImmutableArray<Message> all = Collect(cancellation);
        Messages = place.Only is null ? all : [.. all.Where(message => message.FilePath == place.Only || message.Problem is null)];
        Disclosing = SeesAll ? [] : [.. all.Where(static message => message is { Severity: RuleSeverity.Error, Rule.IsAboutDisclosure: true } && message.Rule.Id != Rules.DisclosedForOthers.Id)];
    }

    /// <summary>Where the seeds are.</summary>
    public Workplace Place { get; }

    /// <summary>The seeds, model files and documents.</summary>
    public ImmutableArray<DiskFile> Files { get; }

    /// <summary>Files that may have been meant to be seeds.</summary>
    public ImmutableArray<DiskFile> NearMisses { get; }

    /// <summary>The project; null if it cannot be read because of its settings.</summary>
    public DossierProject? Project { get; }

    /// <summary>The messages, by file and position.</summary>
    public ImmutableArray<Message> Messages { get; }

    /// <summary>
    /// The errors because of which the audience may get something that is withheld from it, in all files, also where one of them was named. None
    /// for those who may have everything; and that seeds have less than they should discloses nothing.
    /// </summary>
    public ImmutableArray<Message> Disclosing { get; }

    /// <summary>Whether the audience may have everything.</summary>
    private bool SeesAll => Project is null || new AudienceLevels(Project.Model).ReaderOf(Project.Audience.Name) == AudienceLevels.Narrowest;

    /// <summary>Whether there is nothing that could be checked.</summary>
    public bool IsEmpty => !Files.Any(static file => !FileRole.IsDocument(file.Path)) && Messages.IsEmpty;

    /// <summary>Reads and checks.</summary>
    /// <param name="place">Where the seeds are.</param>
    /// <param name="before">The same seeds as they were read before; files that have not changed since are not read again.</param>
    /// <param name="cancellation">Cancelled when the result is no longer needed.</param>
    public static CheckedSeeds Of(Workplace place, CheckedSeeds? before = null, CancellationToken cancellation = default)
        => Read(place, isCompiled: true, before, cancellation);

    /// <summary>
    /// Reads and checks for somebody who compiles nothing: no code is generated, and no message is about it. Seeds that are too many for an assembly
    /// are as good as others.
    /// </summary>
    /// <param name="place">Where the seeds are.</param>
    public static CheckedSeeds OfRecords(Workplace place) => Read(place, isCompiled: false, before: null, default);

    private static CheckedSeeds Read(Workplace place, bool isCompiled, CheckedSeeds? before, CancellationToken cancellation)
    {
        try
        {
            return new(place, Read(place.Files, before, keepsTexts: isCompiled), Read(place.NearMisses.Value, before, keepsTexts: true), isCompiled, before, cancellation);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            throw FolderAccess.Refused(place.Root, exception);
        }
    }

    /// <summary>The same seeds with other texts in some files.</summary>
    public CheckedSeeds With(IReadOnlyDictionary<string, string> texts)
        => new(Place, [.. Files.Select(file => texts.TryGetValue(file.FilePath, out string? text) ? file with { Text = text } : file)], NearMisses, _isCompiled, this, default);

    /// <summary>The text of a file that a message is about; null if there is none.</summary>
    public string? TextOf(string filePath) => _files.TryGetValue(filePath, out DiskFile? file) ? file.Text : null;

    /// <summary>Whether lines of a file may be shown to the audience: it may have all of the file.</summary>
    public bool MayShow(string filePath) => Project?.IsWholeFor(filePath) != false;

    /// <summary>The edit that a message proposes; null if it proposes none.</summary>
    public SeedEdit? EditFor(Message message)
        => message.Problem is { } problem && Project is not null && TextOf(message.FilePath) is { } text ? SeedEdits.For(problem, text, Project.Model) : null;

    /// <summary>The file at a path; null if it is not one of the seeds.</summary>
    public DiskFile? FileAt(string filePath) => _files.GetValueOrDefault(filePath);

    /// <summary>Why a file of the seeds must stay as it is, as the end of a sentence; null if it may be written.</summary>
    public string? WhyKept(string filePath)
    {
        // The links in a path are looked up once, however many messages there are.
        if (!_whyKept.TryGetValue(filePath, out string? why))
            _whyKept[filePath] = why = FileRole.IsTable(filePath) ? "it is a table, which is edited elsewhere" : FileAt(filePath)?.WhyKept(Place.Root);
        return why;
    }

    private static ImmutableArray<DiskFile> Read(ImmutableArray<FoundFile> found, CheckedSeeds? before, bool keepsTexts)
    {
        var files = ImmutableArray.CreateBuilder<DiskFile>(found.Length);
        foreach (FoundFile file in found)
        {
            files.Add(before?.FileAt(file.FilePath) is { } known && known.Path == file.Path && known.Text is not null && known.IsUnchanged()
                ? known
                : keepsTexts || FileRole.IsDocument(file.Path) || FileRole.IsAboutSeeds(file.Path) ? DiskFile.Read(file)
                : DiskFile.Read(file).Released());
        }

        return files.MoveToImmutable();
    }

    private ImmutableArray<Message> Collect(CancellationToken cancellation)
    {
        var messages = new List<Message>();
        if (Files.Length > 0)
        {
            foreach (ProjectProblem problem in Place.Properties.Problems)
            {
                if (Place.Severities.Of(problem.Rule) is { } severity && Place.Project is { } project)
                    messages.Add(new Message(problem.Rule, severity, problem.Message, Path.GetFileName(project), project, null, []));
            }
        }

        foreach (FileReport report in (_isCompiled ? Project?.Reports(cancellation) : Project?.ReportsOfSeeds(cancellation)) ?? [])
        {
            foreach (LocatedProblem problem in report.Problems)
            {
                if (Place.Severities.Of(problem.Rule) is not { } severity)
                    continue;
                messages.Add(new Message(
                    problem.Rule, severity, problem.Message, report.Path, report.FilePath, problem.Span,
                    [.. problem.Others.Select(other => new OtherPlace(other.Path, report.FilePathOf(other.Path), other.Span))])
                { Problem = problem });
            }
        }

        return [.. messages.OrderBy(static m => m.Span is null ? 0 : 1)
            .ThenBy(static m => m.Path, StringComparer.Ordinal)
            .ThenBy(static m => m.Span?.Start ?? 0)
            .ThenBy(static m => m.Rule.Id, StringComparer.Ordinal)];
    }
}
