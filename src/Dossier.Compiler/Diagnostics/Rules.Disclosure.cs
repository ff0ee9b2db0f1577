namespace Dossier.Compiler.Diagnostics;

/// <content>DSR0xxx: for which readers something is. No message quotes what is withheld.</content>
internal static partial class Rules
{
    /// <summary>A mark with a word that is not an audience.</summary>
    public static readonly Rule UnknownAudience = new(
        "DSR0001", RuleSeverity.Error, "Unknown audience",
        "'{0}' is not an audience, so this counts as for the narrowest.{1}");

    /// <summary>A mark inside of one for fewer readers.</summary>
    public static readonly Rule WiderInsideNarrower = new(
        "DSR0002", RuleSeverity.Error, "Wider audience inside a narrower one",
        "This is marked '{0}' inside something that is only for '{1}'. Nothing has more readers than what it is in: leave this mark out, or mark the outer one '{0}' and its other parts '{1}'.");

    /// <summary>A mark that has no effect without an audience.</summary>
    public static readonly Rule MarkWithoutAudience = new(
        "DSR0003", RuleSeverity.Error, "Mark without an audience",
        "'{0}' has no effect without 'audience'. Add the audience that this is for, or leave '{0}' out.");

    /// <summary>A mark on something that cannot have it.</summary>
    public static readonly Rule MisplacedMark = new(
        "DSR0004", RuleSeverity.Error, "Mark where it has no place",
        "'{0}' is not allowed on {1}. {2}.");

    /// <summary>Something that is published in place of a value that it does not contain.</summary>
    public static readonly Rule BadPublish = new(
        "DSR0005", RuleSeverity.Error, "Published value that is not coarser",
        "What is published as '{0}' must be the same, or say less. {1}.");

    /// <summary>A public reference to a record that is withheld.</summary>
    public static readonly Rule ReferenceToWithheld = new(
        "DSR0006", RuleSeverity.Error, "Reference to a withheld record",
        "This refers to a withheld record ({0}). Mark what refers to it with the same audience, publish something in its place ('publish'), or give that record a stand-in ('standIn').");

    /// <summary>A required field that is withheld.</summary>
    public static readonly Rule RequiredWithheld = new(
        "DSR0007", RuleSeverity.Error, "Required field withheld",
        "{0} cannot be without '{1}', which is withheld. Publish something in its place, or withhold the whole of it.");

    /// <summary>Something withheld without which the rest reads as false.</summary>
    public static readonly Rule MisleadingWithholding = new(
        "DSR0008", RuleSeverity.Error, "Withholding that makes the rest false",
        "What is withheld here makes the rest false: {0}. Give both the same audience, or publish it.");

    /// <summary>A text that is withheld in one place and public in another.</summary>
    public static readonly Rule WithheldTextInPublic = new(
        "DSR0009", RuleSeverity.Error, "Withheld text in public",
        "This has {0} that is withheld elsewhere ({1}). Mark it with the same audience, or publish something else in its place.");

    /// <summary>A text that may tell what is withheld.</summary>
    public static readonly Rule PossibleTrace = Checked(
        "DSR0010", RuleSeverity.Warning, "Public text that may tell what is withheld",
        "This has {0} that is withheld elsewhere ({1}). If it tells what is withheld, mark it with the same audience.");

    /// <summary>A stand-in that cannot take the place of a record.</summary>
    public static readonly Rule BadStandIn = new(
        "DSR0011", RuleSeverity.Error, "Stand-in that cannot take the place",
        "'standIn' must be the id of another record of the same kind, which wider readers may see. {0}.");

    /// <summary>A part of the model for wider readers that needs one for fewer.</summary>
    public static readonly Rule ModelNeedsWithheld = new(
        "DSR0012", RuleSeverity.Error, "Part of the model that needs a withheld one",
        "'{0}' is for wider readers than what it refers to. Give it the same audience.");

    /// <summary>The only part of a total that is withheld.</summary>
    public static readonly Rule SinglePartWithheld = Checked(
        "DSR0013", RuleSeverity.Warning, "Only part of a total that is withheld",
        "All other parts of a total are public, and so is the total: whoever subtracts them has what is withheld here. Withhold the total as well, or another part.");

    /// <summary>Seeds that were written for wider readers than those of the build.</summary>
    public static readonly Rule DisclosedForOthers = new(
        "DSR0014", RuleSeverity.Error, "Seeds without what the audience should have",
        "This file was written for the audience '{0}', without what is for narrower ones, and this build is for '{1}'. Use the package for '{1}', or build for '{0}'.");

    /// <summary>A build for an audience that there is not.</summary>
    public static readonly Rule AudienceOfBuild = new(
        "DSR0016", RuleSeverity.Error, "Build for an unknown audience",
        "The project's 'DossierAudience' is '{0}', which is not an audience. Nothing is generated.{1}");

    /// <summary>A file whose name has a name that is withheld.</summary>
    public static readonly Rule WithheldNameOfFile = Checked(
        "DSR0015", RuleSeverity.Warning, "File name that has a withheld name",
        "The name of this file has {0} that is withheld ({1}). It is in the log of every build: rename the file.");

    /// <summary>A file whose name would be in a package and has a name that is withheld.</summary>
    public static readonly Rule PackedName = new(
        "DSR0017", RuleSeverity.Error, "Packed file named after what is withheld",
        "This file has a withheld name in its own, which would be in the package. Rename the file.");

    /// <summary>A row that would be published and rests on a source that may not be.</summary>
    public static readonly Rule RestrictedRow = new(
        "DSR0018", RuleSeverity.Error, "Row that may not be redistributed",
        "This {0} rests only on the source '{1}', which may not be passed on, so that a package for everybody cannot have it. Mark it for narrower readers, or name another source for it.");

    /// <summary>Packed seeds that are not what the project has for their audience.</summary>
    public static readonly Rule PackedDiffers = new(
        "DSR0019", RuleSeverity.Error, "Package that differs from the project",
        "{0}. Nothing is packed. This is a bug in Dossier: report it with the seeds that show it.");

    /// <summary>A table or a mapping that a project packs.</summary>
    public static readonly Rule PackedTable = new(
        "DSR0020", RuleSeverity.Error, "Table that cannot be packed",
        "A table and its mapping are not packed, since more is in them than the audience may have. Import the rows into seeds ('dossier import'), or leave the file out of the package.");

    /// <summary>An assembly for an audience that is packed with seeds.</summary>
    public static readonly Rule PackedAssembly = new(
        "DSR0021", RuleSeverity.Error, "Assembly for narrower readers packed with seeds",
        "The package for the audience '{1}' would have '{0}', which is built for that audience and would be a part of every program that adds the package, also of one for everybody."
            + " Set <IncludeBuildOutput> to false, so that it has only the seeds, which each program builds for its audience.");
}
