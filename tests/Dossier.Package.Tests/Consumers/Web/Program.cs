WebApplication app = WebApplication.CreateBuilder(args).Build();
app.MapGet("/", () => Incidents.OneStrike);
app.Run();
