using System.Collections.Immutable;
using Dossier.Compiler.Modelling;

namespace Dossier.Compiler.Emitting;

/// <summary>Emits what the model alone decides: the records, the enums and their words.</summary>
internal static class ModelEmitter
{
    /// <summary>Emits all of it.</summary>
    public static ImmutableArray<SourceFile> Emit(DomainModel model, EmitOptions options, CancellationToken cancellation = default)
    {
        var files = ImmutableArray.CreateBuilder<SourceFile>();
        foreach (Kind kind in model.Kinds)
        {
            cancellation.ThrowIfCancellationRequested();
            files.Add(RecordTypeEmitter.Emit(kind, model, options));
        }

        foreach (ItemRecord record in model.Records.Where(r => IsEmitted(r, model)))
        {
            cancellation.ThrowIfCancellationRequested();
            files.Add(RecordTypeEmitter.Emit(record, model, options));
        }

        foreach (Vocabulary vocabulary in model.Vocabularies)
        {
            cancellation.ThrowIfCancellationRequested();
            files.Add(VocabularyEmitter.EmitEnum(vocabulary, options));
        }

        files.Add(VocabularyEmitter.EmitWords(model, options));
        files.Add(InversesEmitter.Emit(model, options));
        files.Add(ClaimedItemsEmitter.Emit(model, options));
        if (options.GlobalUsings)
            files.Add(GlobalUsingsEmitter.Emit(options));
        return files.ToImmutable();
    }

    // A record that only fields use that are not emitted has no place in C#.
    private static bool IsEmitted(ItemRecord record, DomainModel model)
        => model.Kinds.SelectMany(k => k.Fields).Concat(model.Records.SelectMany(r => r.Fields))
            .Any(f => f.Emit && f.Type == FieldType.Record && f.Target == record.Name);
}
