using Dossier.Compiler.Diagnostics;

namespace Dossier.Compiler.Project;

/// <summary>
/// Makes something of many files when it failed with all of them: it is made of those with which it does not fail. Halves are tried, so
/// that one bad file among thousands is found in a few steps.
/// </summary>
internal static class Survivors
{
    /// <summary>The files with which it can be made; the others are told of.</summary>
    public static List<T> Of<T>(IReadOnlyList<T> files, Action<IReadOnlyList<T>> make, Action<T, Exception> failed)
    {
        var kept = new List<T>();
        Keep(0, files.Count);
        return kept;

        void Keep(int start, int count)
        {
            if (count == 0)
                return;

            try
            {
                make([.. kept, .. files.Skip(start).Take(count)]);
                kept.AddRange(files.Skip(start).Take(count));
            }
            catch (Exception exception) when (Fault.IsOne(exception))
            {
                if (count == 1)
                {
                    failed(files[start], exception);
                    return;
                }

                Keep(start, count / 2);
                Keep(start + (count / 2), count - (count / 2));
            }
        }
    }
}
