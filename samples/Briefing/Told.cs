namespace Briefing;

/// <summary>One thing that is told, in words, and who tells it; nobody where it is the curator's own coding.</summary>
internal readonly record struct Told(string What, Attribution? By = null);
