using YamlDotNet.Core;

namespace Dossier.Compiler.Reading;

/// <summary>
/// Reads the offset from the parser's marks. It is an <c>int</c> up to YamlDotNet 15 and a <c>long</c> from 16 on, and another
/// generator in the same compiler may have loaded either version: the getter is bound once, when the first seed is read.
/// </summary>
internal static class YamlMark
{
    private static readonly LongGetter? AsLong;
    private static readonly IntGetter? AsInt;

    static YamlMark()
    {
        System.Reflection.MethodInfo getter = typeof(Mark).GetProperty("Index")!.GetGetMethod()!;
        if (getter.ReturnType == typeof(long))
            AsLong = (LongGetter)Delegate.CreateDelegate(typeof(LongGetter), getter);
        else
            AsInt = (IntGetter)Delegate.CreateDelegate(typeof(IntGetter), getter);
    }

    private delegate long LongGetter(ref Mark mark);

    private delegate int IntGetter(ref Mark mark);

    /// <summary>The offset of a mark in the text that was given to the parser.</summary>
    public static int Offset(Mark mark) => AsLong is null ? AsInt!(ref mark) : (int)AsLong(ref mark);
}
