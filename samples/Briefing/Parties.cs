namespace Briefing;

/// <summary>The actors, and the relations that speakers claim between them.</summary>
internal static class Parties
{
    public static void Write(Terminal terminal)
    {
        terminal.Section("Parties and speakers");
        terminal.Text(
            "To be called backed by somebody is a relation as the one named below it sees it. It makes the backer no party to an "
            + "incident.");
        foreach (Actor actor in Actors.All)
            WriteActor(terminal, actor);
    }

    private static void WriteActor(Terminal terminal, Actor actor)
    {
        var claims = new ClaimLedger<ActorField>(actor.Claims, actor.ClaimsAbout);
        terminal.Heading(actor.Name);
        if (actor.Summary is { } summary)
            terminal.Paragraph(summary);

        terminal.Entry("also called", Aliases(actor.Aliases));
        terminal.Entry("kind", claims.Value(ActorField.Kind, actor.Kind.ToWords(), actor.Kind.ToNotation()));
        if (actor.Country is { } country)
            terminal.Entry("country", claims.Value(ActorField.Country, country, country));
        terminal.Entry("part of", claims.Links(ActorField.PartOf, actor.PartOf));
        terminal.Entry("backed by", claims.Links(ActorField.BackedBy, actor.BackedBy));
        terminal.Entry("commands", claims.Links(ActorField.Commands, actor.Commands));
        terminal.Entry("role", actor.Roles.Select(role => new Statement(ItemWords.Of(role), role.Attribution)));
        if (!actor.Died.IsUnknown)
            terminal.Entry("died", claims.Value(ActorField.Died, DateWords.Of(actor.Died), actor.Died.ToString()));
        terminal.Entry("besides", claims.Rest());

        // The other sides of references, whose speakers are listed with the references.
        terminal.Entry("see also", SeeAlso(actor));
        terminal.Entry("named in", actor.Incidents.OrderBy(Timeline.NumberOf).SelectMany(incident => Parts(incident, actor)));
        terminal.Entry("note", actor.Notes.Select(note => new Statement(note)));
    }

    private static IEnumerable<Statement> SeeAlso(Actor actor)
    {
        (string Words, IReadOnlyList<IDossierRecord> Others)[] sides =
        [
            ("said to have as parts", actor.Parts),
            ("said to back", actor.Backs),
            ("said to take orders from", actor.CommandedBy),
            ("said to have in a role", actor.Members),
            ("said to be hosted at", actor.HostedAt),
            ("said to use", actor.Uses),
            ("said to operate", actor.Operates),
        ];
        return sides.Where(side => side.Others.Count > 0).Select(side => new Statement($"{side.Words}: {Attributions.Names(side.Others)}"));
    }

    // An actor who is named as taking part need not have done so: each role is shown with who says so.
    private static IEnumerable<Statement> Parts(Incident incident, Actor actor)
        => incident.Participants
            .Where(p => p.Actor.Id == actor.Id)
            .Select(p => new Statement(
                $"{Timeline.Mark(incident)} as {p.Role.ToWords()}{(p.IsSuggested ? ", as is suggested" : "")}: {Attributions.Where(p.Attribution)}"));

    public static IEnumerable<Statement> Aliases(IReadOnlyList<Alias> aliases)
        => aliases.Count == 0 ? [] : [new Statement(string.Join("; ", aliases.Select(AliasWords)))];

    private static string AliasWords(Alias alias) => alias.Spelling switch
    {
        Spelling.Unspecified or Spelling.Alias => alias.Text,
        Spelling.Weak => $"{alias.Text} (loosely)",
        _ => $"{alias.Text} ({alias.Spelling.ToWords()})",
    };
}
