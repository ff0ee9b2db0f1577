using System.Collections.Immutable;
using System.Reflection;
using System.Text;
using Dossier.Compiler.Emitting;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace Dossier.Generator.Pipeline;

/// <summary>
/// Passes the generated source to the compiler; before the compilation is created if the compiler can do that, so that other generators
/// in the same project see the types.
/// </summary>
/// <remarks>
/// <c>RegisterPreCompilationSourceOutput</c> is experimental (RSEXPERIMENTAL007) and newer than the compiler API that this is built
/// with, so it is looked up at run time. It takes a delegate with a context type that is not available here either, so a generic class
/// is created for that type. If anything is not as expected, <c>RegisterSourceOutput</c> is used, which every compiler has.
/// </remarks>
internal static class SourceOutput
{
    private const string MethodName = "RegisterPreCompilationSourceOutput";

    /// <summary>Registers the outputs.</summary>
    public static void Register(IncrementalGeneratorInitializationContext context, ImmutableArray<IncrementalValuesProvider<SourceFile>> outputs)
    {
        Action<IncrementalValuesProvider<SourceFile>> register =
            EarlyRegistration(context)
            ?? (output => context.RegisterSourceOutput(output, static (production, file) => production.AddSource(file.HintName, TextOf(file))));
        foreach (IncrementalValuesProvider<SourceFile> output in outputs)
            register(output);
    }

    private static Action<IncrementalValuesProvider<SourceFile>>? EarlyRegistration(IncrementalGeneratorInitializationContext context)
    {
        try
        {
            foreach (MethodInfo method in typeof(IncrementalGeneratorInitializationContext).GetMethods())
            {
                ParameterInfo[] parameters = method.GetParameters();
                if (method.Name != MethodName || parameters.Length != 2
                    || parameters[0].ParameterType.GetGenericTypeDefinition() != typeof(IncrementalValuesProvider<>))
                    continue;

                MethodInfo closed = method.MakeGenericMethod(typeof(SourceFile));
                Delegate add = AddSource(closed.GetParameters()[1].ParameterType);
                return output => closed.Invoke(context, [output, add]);
            }
        }
#pragma warning disable CA1031 // The method is experimental: if it changes its form, the one that is not is used.
        catch (Exception)
#pragma warning restore CA1031
        {
            return null;
        }

        return null;
    }

    private static Delegate AddSource(Type actionType)
    {
        Type productionType = actionType.GetGenericArguments()[0];
        MethodInfo addSource = productionType.GetMethod("AddSource", [typeof(string), typeof(SourceText)])
            ?? throw new MissingMethodException(productionType.Name, "AddSource");
        object early = Activator.CreateInstance(typeof(EarlyOutput<>).MakeGenericType(productionType), addSource)!;
        return Delegate.CreateDelegate(actionType, early, nameof(EarlyOutput<int>.Add));
    }

    private static SourceText TextOf(SourceFile file) => SourceText.From(file.Text, Encoding.UTF8);

    /// <summary>Adds sources through a context whose type, a structure, is only known at run time.</summary>
    private sealed class EarlyOutput<TContext>(MethodInfo addSource)
        where TContext : struct
    {
        private readonly AddTo _addTo = (AddTo)Delegate.CreateDelegate(typeof(AddTo), addSource);

        private delegate void AddTo(ref TContext production, string hintName, SourceText text);

        /// <summary>Adds one source.</summary>
        public void Add(TContext production, SourceFile file) => _addTo(ref production, file.HintName, TextOf(file));
    }
}
