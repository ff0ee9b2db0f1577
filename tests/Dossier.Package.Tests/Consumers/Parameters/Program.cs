using Dossier;
using Microsoft.AspNetCore.Mvc;
using Parameters;

WebApplicationBuilder builder = WebApplication.CreateBuilder(args);
builder.Logging.ClearProviders();
builder.WebHost.UseUrls("http://127.0.0.1:0");
builder.Services.AddControllers();
builder.Configuration.AddInMemoryCollection(new Dictionary<string, string?>
{
    ["Watch:Since"] = "2023-10-17/..",
    ["Watch:Threshold"] = "5+",
    ["Watch:Centre"] = "33.7856, 42.4412",
    ["Watch:Report"] = "early-morning",
    ["Watch:Holidays:0"] = "2023-11-22",
    ["Watch:Holidays:1"] = "2023-12~",
    ["Watch:Limits:killed"] = "62..70",
    ["Mistaken:Since"] = "2023-13",
});
WebApplication app = builder.Build();
app.MapGet("/during/{window}", (EdtfDate window) => $"{window}: {Incidents.During(window).Contains(Incidents.JurfAlNasrStrike)}");
app.MapGet("/values", (EdtfDate on, Estimate killed, GeoPoint? near, TimeOfDay? after) => $"{on}; {killed}; {near?.ToString() ?? "nowhere"}; {after?.ToString() ?? "any time"}");
app.MapGet("/many", ([FromQuery] EdtfDate[] on, [FromHeader(Name = "X-Killed")] Estimate killed) => $"{string.Join(" | ", on)}; {killed}");
app.MapControllers();
await app.StartAsync();

WatchSettings settings = app.Configuration.GetSection("Watch").Get<WatchSettings>()!;
Console.WriteLine($"{settings.Since}; {settings.Until?.ToString() ?? "open"}; {settings.Threshold}; {settings.Centre}; {settings.Report}");
Console.WriteLine($"{string.Join(" | ", settings.Holidays)}; {settings.Limits["killed"]}");
try
{
    app.Configuration.GetSection("Mistaken").Get<WatchSettings>();
}
catch (InvalidOperationException e)
{
    Console.WriteLine(e.InnerException?.Message);
}

using var client = new HttpClient { BaseAddress = new Uri(app.Urls.Single()) };
client.DefaultRequestHeaders.Add("X-Killed", "~66");
await Show("/during/2023-11-22");
await Show("/values?on=2023-11-21%2F..&killed=5%2B&near=33.7856,%2042.4412&after=05:30");
await Show("/values?on=2023-11~&killed=several");
await Show("/many?on=2023&on=2024-02");
await Show("/values?on=2023-13&killed=5");
await Show("/values?on=2023&killed=-5");
await Show("/during/22.11.2023");
await Show("/controller/2023-11?killed=62..70&near=33.7856,42.4412&after=night");
await Show("/controller/2023-11?killed=lots&near=33.7856,42.4412&after=night");
await app.StopAsync();

async Task Show(string path)
{
    using HttpResponseMessage response = await client.GetAsync(path);
    Console.WriteLine(response.IsSuccessStatusCode ? await response.Content.ReadAsStringAsync() : $"{(int)response.StatusCode}");
}
