using Dossier.Compiler.Modelling;
using Dossier.Compiler.Reading;

namespace Dossier.Compiler.Marks;

/// <content>What the model withholds: terms, and what is said about fields.</content>
internal sealed partial class SeedView
{
    // A claim about a field that the model withholds names it.
    private bool IsAboutWithheld(SeedMap map, Shape item)
        => !ReferenceEquals(model, disclosed) && item.Find(FieldRole.About) is { } about && Entry(map, about.Name) is { } entry
            && FieldOf(_kind, TextOf(entry)) is { } field && FieldOf(disclosed.KindByPlural(_kind!.Plural), field.Name, disclosed) is null;

    // A term of a vocabulary that is for narrower audiences is withheld like a value that is marked.
    private bool IsWithheld(SeedScalar scalar, Field field)
    {
        if (field.Type == FieldType.Enum)
        {
            bool isTerm = model.Vocabulary(field.Target).Has(scalar.Text);
            if (isTerm && !ReferenceEquals(model, disclosed) && !disclosed.Vocabulary(field.Target).Has(scalar.Text))
            {
                Note(null, scalar, scalar.Span, isReplaced: false);
                return TellsWithheld = true;
            }

            if (isTerm)
                return false;
        }

        bool isWord = scalar.Text == Mark.WithheldWord && field.Type is not (FieldType.Text or FieldType.Field or FieldType.Record or FieldType.Item);
        TellsWithheld |= isWord;
        return isWord;
    }
}
