namespace Briefing;

/// <summary>Writes an item of a record's lists in words, both for items in the lists and for items that claims deny.</summary>
internal static class ItemWords
{
    /// <summary>The item of a claim; empty for none.</summary>
    public static string Of(object? item) => item switch
    {
        Participation party => $"{party.Actor.Name} as {party.Role.ToWords()}",
        CasualtyReport report => Of(report),
        TargetObject target => Of(target),
        WeaponUse weapon => Of(weapon),
        DamageReport damage => Of(damage),
        RoleHeld role => Of(role),
        TallyCount count => Of(count),
        _ => item?.ToString() ?? "",
    };

    public static string Of(CasualtyReport report)
    {
        string count = report.Count.IsUnknown ? "" : $"{report.Count} ";
        string severity = report.Severity switch
        {
            Severity.Unspecified => "",
            Severity.NonSerious => ", not seriously",
            _ => $", {report.Severity.ToWords()}",
        };
        string of = report.Of switch
        {
            null => "",
            { Kind: ActorKind.Person } person => $": {person.Name}",
            { } group => $", of {group.Name}",
        };
        string part = report.Covers == Coverage.Part ? "; a part of all, whose number is not stated here" : "";
        return $"{count}{report.Harm.ToWords()}{severity}{of}{part}";
    }

    public static string Of(TargetObject target)
    {
        string count = target.Count.IsUnknown ? "" : $"{target.Count} ";
        return $"{count}{target.Kind.ToWords()}{(target.Of is { } of ? $" ({of.Name})" : "")}";
    }

    public static string Of(WeaponUse weapon)
    {
        string count = weapon.Count.IsUnknown ? "" : $"{weapon.Count} ";
        string kind = weapon switch
        {
            { Kind: WeaponKind.Unspecified, Platform: { } platform } => $"{platform} (with what weapon is not stated)",
            { Platform: { } platform } => $"{weapon.Kind.ToWords()} ({platform})",
            _ => weapon.Kind.ToWords(),
        };
        return count + kind + (weapon.UsedBy.Count > 0 ? $", used by {Attributions.Names(weapon.UsedBy)}" : "");
    }

    public static string Of(DamageReport damage)
    {
        string value = damage.ValueUsd is { } usd ? $", worth {usd} US dollars" : "";
        return $"{damage.Extent.ToWords()}{(damage.What is { } what ? $", to: {what}" : "")}{value}";
    }

    public static string Of(RoleHeld role) => (role.Office, role.Org) switch
    {
        ({ } office, { } org) => $"{office}, {org.Name}",
        ({ } office, null) => office,
        (null, { } org) => org.Name,
        _ => "not stated",
    };

    // Only people have a group; against whom attacks were is stated in the tally.
    public static string Of(TallyCount count)
        => $"{count.Count} {count.What.ToWords()}{(count.Of is { } of ? $", of {of.Name}" : "")}";
}
