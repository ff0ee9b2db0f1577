namespace Dossier.Rows;

/// <summary>Where the records are to which those refer that are read from another place than the dataset, such as a folder of files.</summary>
internal abstract class ReferenceSource
{
    /// <summary>The record with the id.</summary>
    /// <typeparam name="T">Its kind.</typeparam>
    /// <param name="id">The id.</param>
    /// <exception cref="KeyNotFoundException">There is none.</exception>
    public abstract T Get<T>(string id)
        where T : class, IKindRecord<T>;
}
