namespace Dossier;

/// <summary>Sums of quantities in one unit.</summary>
public static class QuantitySums
{
    /// <summary>The sum of quantities, as <c>+</c> adds them; <see cref="Quantity.Zero"/> for none at all.</summary>
    /// <remarks>One that is unknown leaves the sum without a best and a high figure; the low figures that are stated add up all the same.</remarks>
    /// <param name="quantities">The quantities.</param>
    /// <exception cref="InvalidOperationException">The units differ.</exception>
    public static Quantity Sum(this IEnumerable<Quantity> quantities)
    {
        Quantity sum = Quantity.Zero;
        foreach (Quantity quantity in quantities ?? throw new ArgumentNullException(nameof(quantities)))
            sum += quantity;
        return sum;
    }

    /// <summary>The sum of one quantity of each element; see <see cref="Sum(IEnumerable{Quantity})"/>.</summary>
    /// <typeparam name="T">What has the quantity.</typeparam>
    /// <param name="source">The elements.</param>
    /// <param name="quantity">The quantity of one element.</param>
    /// <exception cref="InvalidOperationException">The units differ.</exception>
    public static Quantity Sum<T>(this IEnumerable<T> source, Func<T, Quantity> quantity)
    {
        _ = quantity ?? throw new ArgumentNullException(nameof(quantity));
        Quantity sum = Quantity.Zero;
        foreach (T element in source ?? throw new ArgumentNullException(nameof(source)))
            sum += quantity(element);
        return sum;
    }
}
