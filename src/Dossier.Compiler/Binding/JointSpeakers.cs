using Dossier.Compiler.Diagnostics;
using Dossier.Compiler.Modelling;

namespace Dossier.Compiler.Binding;

/// <summary>Checks speakers who are credited together, as in <c>by: [army, media], jointly: true</c>. There must be at least two.</summary>
internal static class JointSpeakers
{
    /// <summary>Reports an attribution that is joint but names fewer than two speakers, and removes the flag from it.</summary>
    public static void Check(Shape shape, ValueList[] slots, BindingContext context)
    {
        int jointly = shape.IndexOf(FieldRole.Jointly);
        int by = jointly < 0 ? -1 : shape.IndexOf(FieldRole.Speakers);
        if (by < 0 || slots[jointly].IsEmpty || slots[jointly][0] is not ScalarValue { Text: "true" } flag)
            return;

        int speakers = 0;
        for (int i = 0; i < slots[by].Count; i++)
            speakers += IsFirst(slots[by], i) ? 1 : 0;
        if (speakers >= 2)
            return;

        context.Report(Rules.JointlyAlone, context.Spans[flag.Ordinal], speakers == 0 ? "none is named" : "only one is named");
        slots[jointly] = default;
    }

    private static bool IsFirst(ValueList values, int index)
    {
        for (int i = 0; i < index; i++)
        {
            if (ItemKeys.Text(values[i]) == ItemKeys.Text(values[index]))
                return false;
        }

        return true;
    }
}
