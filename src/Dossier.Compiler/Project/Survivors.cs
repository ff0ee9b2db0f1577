using Dossier.Compiler.Diagnostics;

namespace Dossier.Compiler.Project;

/// <summary>
/// Finds the files with which a step succeeds, after it has failed with all of them. It tries halves, so that one bad file among
/// thousands is found in a few steps.
/// </summary>
internal static class Survivors
{
    /// <summary>The files with which the step succeeds; the others are passed to <paramref name="failed"/>.</summary>
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
