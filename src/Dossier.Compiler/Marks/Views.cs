namespace Dossier.Compiler.Marks;

/// <summary>
/// The same thing as the desk has it and as an audience may have it. Where nothing is withheld both are one object, and what is made of them is
/// made once.
/// </summary>
/// <typeparam name="T">The thing.</typeparam>
/// <param name="all">All of it, which the rules check.</param>
/// <param name="disclosed">What the audience may have, from which everything is made that leaves the build.</param>
internal sealed class Views<T>(T all, T disclosed) : IEquatable<Views<T>>
    where T : class, IEquatable<T>
{
    /// <summary>Nothing is withheld.</summary>
    public Views(T all)
        : this(all, all)
    {
    }

    /// <summary>All of it.</summary>
    public T All { get; } = all;

    /// <summary>What the audience may have.</summary>
    public T Disclosed { get; } = disclosed;

    /// <summary>Whether that is the same object.</summary>
    public bool IsSame => ReferenceEquals(All, Disclosed);

    /// <inheritdoc/>
    public bool Equals(Views<T>? other)
        => other is not null && All.Equals(other.All) && (IsSame ? other.IsSame || All.Equals(other.Disclosed) : Disclosed.Equals(other.Disclosed));

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as Views<T>);

    /// <inheritdoc/>
    public override int GetHashCode() => All.GetHashCode();
}
