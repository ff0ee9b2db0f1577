
namespace Dossier.Compiler.Project;

/// <summary>The names of the pipeline's steps, by which tests find out which steps ran again.</summary>
internal static class StageNames
{
    /// <summary>The project's properties.</summary>
    public const string Project = "Dossier.Project";

    /// <summary>The seed and model files.</summary>
    public const string Files = "Dossier.Files";

    /// <summary>The model: the built-in one and the consumer's additions.</summary>
    public const string Model = "Dossier.Model";

    /// <summary>A seed file, read and bound.</summary>
    public const string Bound = "Dossier.Bound";

    /// <summary>The content of a bound file, without positions.</summary>
    public const string Content = "Dossier.Content";

    /// <summary>The ids of a file.</summary>
    public const string Keys = "Dossier.Keys";

    /// <summary>The ids of all files.</summary>
    public const string Index = "Dossier.Index";

    /// <summary>A file whose references are resolved.</summary>
    public const string Linked = "Dossier.Linked";

    /// <summary>The text files that sources may name as their documents.</summary>
    public const string Documents = "Dossier.Documents";

    /// <summary>A file whose quotations were found in their documents.</summary>
    public const string Located = "Dossier.Located";

    /// <summary>The C# of a seed file, whether it fits into the assembly or not.</summary>
    public const string SeedText = "Dossier.SeedText";

    /// <summary>Which files fit into the assembly.</summary>
    public const string Storage = "Dossier.Storage";

    /// <summary>The C# of a seed file as it is compiled.</summary>
    public const string SeedSource = "Dossier.SeedSource";

    /// <summary>The C# of the model.</summary>
    public const string ModelSource = "Dossier.ModelSource";

    /// <summary>The C# of the dataset as a whole.</summary>
    public const string DatasetSource = "Dossier.DatasetSource";

    /// <summary>What is needed to generate a container.</summary>
    public const string ContainerPlan = "Dossier.ContainerPlan";

    /// <summary>The C# of a container.</summary>
    public const string ContainerSource = "Dossier.ContainerSource";

    /// <summary>The problems that the rules find in the whole model, without their positions.</summary>
    public const string Checks = "Dossier.Checks";

    /// <summary>What is wrong with what is withheld.</summary>
    public const string Disclosure = "Dossier.Disclosure";

    /// <summary>The ids that are defined twice.</summary>
    public const string Identity = "Dossier.Identity";

    /// <summary>The kinds with too many records; usually none, so that no later step runs.</summary>
    public const string Crowded = "Dossier.Crowded";

    /// <summary>What the records of a file are called.</summary>
    public const string Names = "Dossier.Names";

    /// <summary>The lines on which the records of a file begin.</summary>
    public const string Lines = "Dossier.Lines";

    /// <summary>The C# of a file's members, where they are in a file of their own.</summary>
    public const string MemberText = "Dossier.MemberText";

    /// <summary>A file with the names of the records that it refers to.</summary>
    public const string Named = "Dossier.Named";

    /// <summary>The kinds with so many records that an editor is not asked to offer them; usually none, so that no later step runs.</summary>
    public const string TooLong = "Dossier.TooLong";

    /// <summary>The problems of a file, with their positions.</summary>
    public const string Problems = "Dossier.Problems";

    /// <summary>Every step, in the order of the pipeline.</summary>
    public static readonly string[] All =
    [
        Project, Files, Model, Bound, Content, Keys, Index, Linked, Documents, Located, Names, SeedText, Storage, SeedSource, ModelSource, DatasetSource, ContainerPlan, ContainerSource, Checks, Identity, Problems,
    ];

    /// <summary>The steps whose results are source.</summary>
    public static readonly string[] Sources = [SeedSource, ModelSource, DatasetSource, ContainerSource];
}
