namespace Dossier.Compiler.Emitting;

/// <summary>Emits where those who speak of a record disagree. What contradicts what is the library's to say.</summary>
internal static class ClaimableMembers
{
    /// <summary>Writes the members of a kind.</summary>
    public static void Write(SourceWriter writer)
    {
        writer.Lines($$"""
            /// <summary>
            /// The fields on which those who speak of them contradict each other, those of which they name different ones, and those on which
            /// somebody is silent; empty for none.
            /// </summary>
            public SystemLists::IReadOnlyList<global::Dossier.Disagreement> Disagreements => {{DerivedMembers.Room}}Memo.Disagreements(ref __memo, this);

            private {{DerivedMembers.Room}}Memo? __memo;


            """);
    }
}
