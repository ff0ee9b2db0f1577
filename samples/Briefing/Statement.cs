namespace Briefing;

/// <summary>A statement in words and its attribution, which is null for the curator's own coding.</summary>
internal readonly record struct Statement(string Text, Attribution? Attribution = null);
