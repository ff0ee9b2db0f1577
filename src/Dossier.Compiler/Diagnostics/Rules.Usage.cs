namespace Dossier.Compiler.Diagnostics;

/// <content>DSR9xxx: how C# uses the records.</content>
internal static partial class Rules
{
    /// <summary>The id of <see cref="UnknownConstant"/>, for the code fix.</summary>
    public const string UnknownConstantId = "DSR9001";

    /// <summary>The id of <see cref="KnownConstant"/>, for the code fix.</summary>
    public const string KnownConstantId = "DSR9002";

    /// <summary>The property of the diagnostic with the texts that were probably meant, the nearest first, one a line, for the code fix.</summary>
    public const string NearestProperty = "Dossier.Nearest";

    /// <summary>The property of the diagnostic with the member to use instead of the look-up, for the code fix.</summary>
    public const string MemberProperty = "Dossier.Member";

    /// <summary>The property of the diagnostic with the id that the record has now, for the code fix.</summary>
    public const string CurrentIdProperty = "Dossier.CurrentId";

    /// <summary>A look-up by a constant that is not the id or name of a record.</summary>
    public static readonly Rule UnknownConstant = new(
        UnknownConstantId, RuleSeverity.Warning, "Look-up of a record that does not exist",
        "No {0} has the {1} '{2}'.{3}",
        Configurable: true);

    /// <summary>A look-up by a constant whose record has a member.</summary>
    public static readonly Rule KnownConstant = new(
        KnownConstantId, RuleSeverity.Info, "Look-up of a record that has a member",
        "'{0}' is known at compile time. Use '{1}', which is the same record and is checked by the compiler.",
        Configurable: true);
}
