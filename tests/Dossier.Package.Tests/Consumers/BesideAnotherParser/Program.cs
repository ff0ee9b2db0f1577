using System.Security.Cryptography;

Console.WriteLine(Incidents.OneStrike.Name);
Console.WriteLine(MD5.Create().HashSize);
