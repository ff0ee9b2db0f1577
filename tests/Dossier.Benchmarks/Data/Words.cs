namespace Dossier.Benchmarks.Data;

/// <summary>What made names are put together from.</summary>
internal static class Words
{
    public static readonly string[] PlaceHeads = ["Tall", "Ayn", "Wadi", "Jabal", "Khirbat", "Qalat", "Bir", "Nahr"];

    public static readonly string[] PlaceTails =
    [
        "Afar", "al-Asad", "Sinjar", "Rabia", "Hamam", "Zubayr", "Rutba", "Haditha", "Hawija", "Makhmur", "al-Qaim", "Shaykh",
        "Ramadi", "Baaj", "Tuz", "Balad", "Mansur", "Karma", "Samra", "Jisr", "Abyad", "Shaddadi", "Omar", "Tanf",
    ];

    public static readonly string[] ActorHeads = ["Kataib", "Liwa", "Saraya", "Harakat", "Ansar", "Jaysh", "Fawj", "Quwat"];

    public static readonly string[] ActorTails =
        ["al-Fajr", "al-Sahra", "al-Rafidayn", "al-Nahrayn", "al-Jazira", "al-Badiya", "al-Furat", "al-Dijla", "al-Wadi", "al-Tall"];

    public static readonly string[] ActorKinds = ["militia", "armed-force", "rebel-group", "command", "unnamed-group", "person", "security-force"];

    public static readonly string[] FacilityHeads =
        ["Air Base", "Base", "Depot", "Compound", "Outpost", "Headquarters"];

    public static readonly string[] FacilityKinds = ["air-base", "base", "depot", "compound", "outpost", "headquarters"];

    public static readonly string[] Publishers = ["Wire Agency", "Morning Paper", "Regional Monitor", "Evening Post", "Field Network"];

    public static readonly string[] SourceKinds = ["news-article", "statement", "post", "report", "briefing", "video"];

    public static readonly (string Kind, string Name, string Id, string Weapon)[] IncidentKinds =
    [
        ("air-strike", "Air strike", "air-strike", "bomb"), ("missile-attack", "Missile attack", "missile-attack", "ballistic-missile"),
        ("rocket-or-mortar-attack", "Rocket attack", "rocket-attack", "rocket"), ("drone-attack", "Drone attack", "drone-attack", "drone"),
        ("ground-clash", "Clash", "clash", "gunfire"), ("ied", "Roadside bomb", "roadside-bomb", "explosive-device"),
        ("shooting", "Shooting", "shooting", "gunfire"), ("attack", "Attack", "attack", "unknown"),
    ];

    public static readonly string[] Outcomes = ["succeeded", "failed", "intercepted", "unknown"];

    public static readonly string[] Stages = ["initial", "updated", "confirmed"];

    public static readonly string[] Summaries =
    [
        "Early reports spoke of several rounds; the figure was lowered a day later.",
        "The command confirmed the attack in the evening and gave no count of those hurt.",
        "Local media first named another group, which denied that it had a part in it.",
        "Vehicles and a store of fuel burned; a road nearby was closed until the morning.",
    ];
}
