using System;
using Dossier;
using ImplicitUsingsOff;

EdtfDate date = Incidents.OneStrike.Date;
Console.WriteLine(date);
