using Dossier.Benchmarks.Building;
using Dossier.Benchmarks.Measuring;
using Dossier.Compiler.Mapping;
using Dossier.Compiler.Marks;
using Dossier.Compiler.Modelling;
using Dossier.Compiler.Project;

namespace Dossier.Benchmarks.Comparisons;

/// <summary>The time until an edited file's own messages are known, by the stage that finds them alone.</summary>
internal sealed class OwnMessages
{
    private readonly Containment _stages = new(before: null);
    private readonly SeedReading _reading = new(new ReaderModel(ModelLoader.BuiltIn, ModelLoader.BuiltIn, AudienceLevels.Keepers), MappingSet.None);

    /// <summary>Processor time in milliseconds for the last edit of an editor.</summary>
    public double Time(Editor editor)
    {
        if (editor.Edited is not var (path, before, after))
            return 0;

        _stages.Bind(new Dossier.Compiler.Project.ProjectText(path, path, before), _reading, CancellationToken.None);
        double start = ProcessorTime.OfThis;
        _stages.Bind(new Dossier.Compiler.Project.ProjectText(path, path, after), _reading, CancellationToken.None);
        return ProcessorTime.OfThis - start;
    }
}
