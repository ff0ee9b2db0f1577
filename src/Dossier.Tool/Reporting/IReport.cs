using Dossier.Tool.Checking;

namespace Dossier.Tool.Reporting;

/// <summary>A form in which the messages of a check are written.</summary>
internal interface IReport
{
    /// <summary>Writes a check.</summary>
    /// <param name="seeds">What was checked.</param>
    /// <param name="messages">The messages that were asked for.</param>
    /// <param name="statistics">The figures about the records; null if they were not asked for.</param>
    void Write(CheckedSeeds seeds, IReadOnlyList<Message> messages, Statistics? statistics);
}
