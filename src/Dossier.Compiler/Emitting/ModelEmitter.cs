using System.Collections.Immutable;
using Dossier.Compiler.Diagnostics;
using Dossier.Compiler.Disclosure;
using Dossier.Compiler.Modelling;

namespace Dossier.Compiler.Emitting;

/// <summary>Emits what the model alone decides: the records, the enums and their words. A part that fails comes out bare, and says so.</summary>
internal sealed class ModelEmitter
{
    private readonly ImmutableArray<SourceFile>.Builder _files = ImmutableArray.CreateBuilder<SourceFile>();
    private readonly DomainModel _model;
    private readonly EmitOptions _options;
    private readonly EquatableArray<string> _tooLong;
    private readonly CancellationToken _cancellation;
    private readonly Action<string>? _before;

    private ModelEmitter(DomainModel model, EquatableArray<string> tooLong, EmitOptions options, Action<string>? before, CancellationToken cancellation)
    {
        _model = model;
        _tooLong = tooLong;
        _options = options;
        _cancellation = cancellation;
        _before = before;
    }

    /// <summary>Emits all of it.</summary>
    /// <param name="model">The model.</param>
    /// <param name="tooLong">The kinds with so many records that an editor is not asked to offer them.</param>
    /// <param name="options">The options.</param>
    /// <param name="cancellation">Cancelled when the result is no longer needed.</param>
    public static ImmutableArray<SourceFile> Emit(DisclosedModel model, EquatableArray<string> tooLong, EmitOptions options, CancellationToken cancellation = default)
        => Emit(model, tooLong, options, null, cancellation);

    /// <summary>Emits all of it, with a call before each part, which tests use to make one fail.</summary>
    public static ImmutableArray<SourceFile> Emit(DisclosedModel model, EquatableArray<string> tooLong, EmitOptions options, Action<string>? before, CancellationToken cancellation)
    {
        var emitter = new ModelEmitter(model.Model, tooLong, options, before, cancellation);
        emitter.Emit();
        return emitter._files.ToImmutable();
    }

    private void Emit()
    {
        foreach (Kind kind in _model.Kinds)
            Add(kind.TypeName, () => RecordTypeEmitter.Emit(kind, _model, _options, isOffered: !_tooLong.Items.Contains(kind.Name)), () => BareType.Emit(kind, _model, _options));

        // A record that only fields use that are not emitted has no place in C#.
        HashSet<string> held = HeldRecords();
        foreach (ItemRecord record in _model.Records)
        {
            if (held.Contains(record.Name))
                Add(record.TypeName, () => RecordTypeEmitter.Emit(record, _model, _options), () => BareType.Emit(record, _model, _options));
        }

        foreach (Vocabulary vocabulary in _model.Vocabularies.Where(static v => !v.IsClosed))
            Add(vocabulary.TypeName, () => VocabularyEmitter.EmitEnum(vocabulary, _options), () => BareType.Emit(vocabulary, _options));
        Add("Vocabularies", () => VocabularyEmitter.EmitWords(_model, _options), () => BareType.EmitWords(_model, _options));
        Add(TermEmitter.TypeName, () => TermEmitter.Emit(_model, _options), () => BareType.EmitTerms(_model, _options));
        Add(ClaimedItemsEmitter.TypeName, () => ClaimedItemsEmitter.Emit(_model, _options), () => BareType.EmitClaimedItems(_options));
        Add(RecordShapesEmitter.TypeName, () => RecordShapesEmitter.Emit(_model, held, _options), () => BareType.EmitRecordShapes(_options));
        if (_options.GlobalUsings)
            _files.Add(GlobalUsingsEmitter.Emit(_options));
    }

    private void Add(string name, Func<SourceFile> emit, Func<SourceFile> bare)
    {
        _cancellation.ThrowIfCancellationRequested();
        try
        {
            _before?.Invoke(name);
            _files.Add(emit());
        }
        catch (Exception exception) when (Fault.IsOne(exception))
        {
            FileProblem fault = Fault.At("", $"emitting the type '{name}'", "The type has its members but no values.", exception);
            _files.Add(bare() with { Faults = ImmutableArray.Create(fault) });
        }
    }

    private HashSet<string> HeldRecords()
    {
        var held = new HashSet<string>(StringComparer.Ordinal);
        foreach (Shape shape in _model.Kinds.Concat<Shape>(_model.Records))
        {
            foreach (Field field in shape.Fields)
            {
                if (field.Emit && field.Type == FieldType.Record)
                    held.Add(field.Target);
            }
        }

        return held;
    }
}
