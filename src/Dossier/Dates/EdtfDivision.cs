namespace Dossier;

/// <summary>A season or other division of a year, with the number that EDTF gives it.</summary>
public enum EdtfDivision
{
    /// <summary>Spring, in either hemisphere: 21.</summary>
    Spring = 21,

    /// <summary>Summer, in either hemisphere: 22.</summary>
    Summer = 22,

    /// <summary>Autumn, in either hemisphere: 23.</summary>
    Autumn = 23,

    /// <summary>Winter, in either hemisphere: 24.</summary>
    Winter = 24,

    /// <summary>Spring of the northern hemisphere: 25.</summary>
    NorthernSpring = 25,

    /// <summary>Summer of the northern hemisphere: 26.</summary>
    NorthernSummer = 26,

    /// <summary>Autumn of the northern hemisphere: 27.</summary>
    NorthernAutumn = 27,

    /// <summary>Winter of the northern hemisphere: 28.</summary>
    NorthernWinter = 28,

    /// <summary>Spring of the southern hemisphere: 29.</summary>
    SouthernSpring = 29,

    /// <summary>Summer of the southern hemisphere: 30.</summary>
    SouthernSummer = 30,

    /// <summary>Autumn of the southern hemisphere: 31.</summary>
    SouthernAutumn = 31,

    /// <summary>Winter of the southern hemisphere: 32.</summary>
    SouthernWinter = 32,

    /// <summary>January to March: 33.</summary>
    FirstQuarter = 33,

    /// <summary>April to June: 34.</summary>
    SecondQuarter = 34,

    /// <summary>July to September: 35.</summary>
    ThirdQuarter = 35,

    /// <summary>October to December: 36.</summary>
    FourthQuarter = 36,

    /// <summary>January to April: 37.</summary>
    FirstThird = 37,

    /// <summary>May to August: 38.</summary>
    SecondThird = 38,

    /// <summary>September to December: 39.</summary>
    LastThird = 39,

    /// <summary>January to June: 40.</summary>
    FirstHalf = 40,

    /// <summary>July to December: 41.</summary>
    SecondHalf = 41,
}
