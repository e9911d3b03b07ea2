"""The tables of the story splitter, written by scripts/train_stories."""

# fmt: off
from cleaner.stories.model import Table

HEADLINE = Table(-1.034, 1.123, -2.684, """
+1.541 twin>0.5
-0.636 others>14.5
+0.597 twin>0.5 below>0.333
+0.360 per>0.0469 below>0.35 peak>-2.66 tokens>3.5
-0.318 twin<=0.5 carrytail>0.159 others>0.5
+0.277 peak>-0.487 below>0.241 per>0.015
+0.258 per>0.0469 below>0.35 peak>-2.66 tokens<=3.5
+0.247 capsdiff<=0 others<=2.5 words>3.5
+0.239 per>0.0435 below>0.294 carry<=0.167 others<=8.5
-0.235 per<=0.0435 echo<=0.3
+0.201 peak>-0.632 below>0.241 nats>-2.32
+0.201 twin>0.5 below<=0.333
+0.197 per>0.0435 below>0.162 above<=0.235 runbelow>1.5
+0.192 others<=1.5 capsdiff<=0.0152 words>3.5
-0.182 nats<=-3.57 twin<=0.5
-0.171 twin<=0.5 above>0.2 capsdiff>0.0278
+0.169 per>0.015 below>0.4 above<=0.333 runbelow>1.5
+0.168 peak>0 carrytail<=0.101 below>0.162
-0.167 capsdiff>0.639 below<=0.625
+0.166 per>0.0435 below>0.294 carry<=0.167 others>8.5
+0.166 per>0.0469 below>0.35 peak<=-2.66
-0.162 ownsupport<=0.227 carry>0.107
-0.157 twin<=0.5 carrytail>0.159
-0.155 capsdiff>0.857 below<=0.625
-0.152 last>0.214 others>1.5
+0.149 per>0.015 below>0.4 carry<=0.124
-0.145 others>8.5
+0.141 carry<=0.124 below>0.286 runbelow>1.5 above<=0.273
+0.141 nats>-2.32 echo>0.111 others<=3.5
+0.139 peak>-0.487 below>0.241 per<=0.015
+0.137 peak>-0.632 below>0.162 per>-0.0272
-0.132 per<=0.376 others>9.5
+0.131 peak>-2.24 below1>0.128 carrytail<=0.105
+0.130 per>0.0937 above<=0.235 below>0.162 runbelow>1.5
+0.128 per>0.0435 below>0.162 above<=0.235 runbelow<=1.5
+0.127 per>0.376 others<=5.5
+0.127 nats>-3.57 others<=2.5 below>0.162 tokens>4.5
+0.127 last<=0.154 below>0.4 tokens>4.5
+0.126 capsdiff<=0.639 others<=2.5 echo>0.111 tokens>4.5
+0.125 back<=0.13 last<=0.161 below>0.162
+0.122 back<=0.161 below>0.4 above<=0.408 runbelow>1.5
-0.122 peak<=-0.487 per<=0.135 twin<=0.5
-0.122 others<=14.5 peak<=-14.7
+0.122 capsdiff<=0 others<=2.5 words<=3.5
-0.121 per<=0.0469 echo<=0.667
+0.121 nats>-3.57 others<=2.5 below>0.286 words>3.5
+0.120 last<=0.164 below>0.162 runbelow>1.5 above<=0.357
+0.118 nats>75.5 back<=0.186
+0.116 others<=1.5 capsdiff<=0.0857 words>3.5
-0.115 peak<=-0.632 twin<=0.5 carry>0.0812
+0.114 runabove>2.5 capsdiff<=0.0556
-0.113 per<=0.015 twin<=0.5 capsdiff>0
+0.113 ownsupport>0.227 echo>0.111 runbelow>2.5 tokens>4.5
+0.112 runabove>2.5 capsdiff<=0.0278 tokens>5.5
+0.112 below>0.583 words>3.5 runbelow>1.5
+0.111 peak>1.19 carrytail<=0.101 below>0.162
-0.110 twin<=0.5 carrytail>0.159 others<=0.5
-0.110 twin<=0.5 peak<=-26.9
+0.108 per>0.015 below>0.4 above<=0.333 runbelow<=1.5
+0.108 carry<=0.167 below1>0.17 runbelow>1.5
+0.108 back<=0.205 capsdiff<=0.4 runabove>2.5 below>0.15
-0.107 peak<=-0.632 twin<=0.5 carry>0.116
+0.105 others<=1.5 capsdiff<=0.0857
-0.104 per<=0.015 twin<=0.5
-0.104 peak<=0 below1<=0.444
+0.104 per>0.0435 below>0.294 carry>0.167
+0.104 others<=8.5 below>0.4 words>4.5 leadtail>0.145
-0.102 nats<=-2.32 twin<=0.5
+0.102 ownsupport>0.227 above<=0.2 below>0.15 words>4.5
-0.101 peak<=-2.24 twin<=0.5 per<=0.206
+0.101 peak>-4.58 capsdiff<=0.417 others<=3.5
+0.101 per>0.135 back<=0.136 above<=0.235
-0.100 carry>0.167 twin<=0.5 capsdiff>0.0857
+0.100 runabove>2.5 below>0.176 words>4.5 leadtail>0.147
+0.098 above<=0.2 below>0.162 runbelow>1.5 tokens>4.5
+0.098 peak>-0.632 below>0.241 nats<=-2.32
-0.097 carry>0.124 echo<=0.278
-0.096 nats<=75.5 others>4.5 runabove<=1.5
-0.096 last>0.154 twin<=0.5 carry>0.0812
+0.096 others<=14.5 below>0.632 words>4.5 per>-0.43
-0.095 twin<=0.5 carrytail>0.116 short>0
-0.095 twin<=0.5 carry>0.193 capsdiff>0.0857
+0.094 ownsupport>0.267 echo>0.111 runbelow>2.5 tokens>4.5
-0.094 per<=0.0937 echo<=0.273
-0.093 back>0.13 echo<=0.129
+0.093 carry<=0.124 below>0.286 runbelow>1.5 above>0.273
-0.093 peak<=1.19 below<=0.632 capsdiff>0.0152
-0.092 twin<=0.5 carry>0.107 capsdiff>0.0952
+0.091 capsdiff<=0.857 others<=3.5 above<=0.294 below>0.162 tokens>4.5
+0.091 last<=0.214 back<=0.116 below>0.4
-0.088 twin<=0.5 peak<=-4.83 per<=0.315 capsdiff>0.0857
+0.088 last<=0.214 back<=0.116 below>0.4 leadtail>0.16
+0.088 per>0.206 peak>-10.9 below>0.145
-0.088 others>4.5 per<=0.195
-0.087 peak<=-4.58 twin<=0.5 per<=0.251
+0.087 per>0.376 others<=6.5
-0.087 per<=0.135 others>1.5
-0.086 back>0.205 echo<=0.218
-0.086 per<=0.235 echo<=0.118 last>0.0833
-0.086 runabove<=2.5 per<=0.166 twin<=0.5
+0.086 per>0.271 peak>-13.7 below>0.167
+0.085 ownsupport>0.0857 above<=0.0962 tokens>3.5 below>0.0588 runbelow>1.5
-0.084 below<=0.583 per<=0.198 capsdiff>0
-0.084 others>13.5
-0.083 per<=0.206 echo<=0.118 last>0.0891
+0.082 runbelow>1.5 below>0.162 tokens>4.5 above<=0.4
+0.081 capsdiff<=0.857 runbelow>1.5 below>0.162 words>4.5
+0.080 per>0.235 peak>-11.7
-0.080 twin<=0.5 carry>0.0805 capsdiff>0.0278 nats<=46.5
-0.080 back>0.161 twin<=0.5
+0.079 per>0.0937 above<=0.235 below>0.162 runbelow<=1.5
-0.079 twin<=0.5 peak<=-14.7 runbelow<=2.5
+0.079 peak>0 carrytail<=0.101 below<=0.162
+0.079 per>0.239 peak>-11.7 finished>0.5
-0.078 last>0.0973 words<=4.5 per<=0.289 twin<=0.5
+0.078 ownsupport>0.267 above<=0.0962 tokens>3.5 below>0.0588 runbelow>1.5
+0.077 ownsupport>0.267 above<=0.0962 tokens>3.5 below>0.0588
-0.077 last>0.164 twin<=0.5
-0.076 ownsupport<=0.0857 nats<=9.62 echo<=0.652
+0.075 per>0.0435 below>0.162 above>0.235
-0.074 twin<=0.5 capsdiff>0.0278 above>0.0962 back>0.0857 nats<=56
-0.074 runabove<=2.5 runbelow<=1.5
+0.074 nats>-3.57 others<=2.5 below>0.162 tokens<=4.5
-0.074 per<=0.239 others>4.5
+0.073 others<=1.5 capsdiff<=0.0152 words<=3.5
+0.072 short<=0.4 capsdiff<=0 others<=0.5
+0.072 back<=0.161 below>0.4 above<=0.408 runbelow<=1.5
-0.072 twin<=0.5 capsdiff>0 above>0.0962 nats<=46.5
+0.071 per>0.0937 carry<=0.116 below>0.162 runbelow>1.5
-0.071 twin<=0.5 carry>0.116 capsdiff>0.0952
+0.071 runbelow>1.5 below>0.162 tokens>4.5 above<=0.438
+0.070 others<=13.5 peak>-9.21 per>0.219 capsdiff<=0.417
+0.070 others<=14.5 peak>-14.7 per>0.195 below>0.154
-0.070 twin<=0.5 last>0.227 capsdiff>0.0682
+0.068 last<=0.164 below>0.162 runbelow>1.5 above>0.357
+0.068 twin<=0.5 capsdiff<=0 short<=0.364
+0.068 capsdiff<=0.639 others<=2.5 echo>0.111 tokens<=4.5
-0.067 ownsupport<=0.267 carry>0.107
-0.067 per<=0.271 echo<=0.129 last>0.0833
+0.067 per>0.376 short<=0.286
+0.067 others<=14.5 capsdiff<=0.167 tokens>3.5 echo>0.111
+0.066 twin<=0.5 carry<=0.0805 short<=0.364
+0.066 others<=14.5 ownsupport>0.389 above<=0.0962 tokens>3.5 below>0.0588
-0.066 per<=0.376 last>0.118 words<=3.5
+0.065 nats>-3.57 others<=2.5 below>0.286 words<=3.5
-0.064 runbelow<=1.5 carry>0.0469
-0.064 per<=0.376 others>2.5 last>0.0698 peak<=4.35
-0.063 twin<=0.5 capsdiff>0.0152 carry>0.0857 nats<=69.7
+0.063 ownsupport>0.267 above<=0.0962 tokens>3.5 below<=0.0588
+0.062 others<=14.5 peak>-14.7 per>0.0964 below>0.167 tokens>3.5
-0.062 ownsupport<=0.267 nats<=9.62
+0.062 per>0.015 below>0.4 above>0.333
-0.061 per<=0.376 others>2.5 last>0.0698
-0.061 short>0.4 ownsupport<=0.636
+0.061 peak>-0.632 below>0.162 per<=-0.0272
+0.060 ownsupport>0.227 echo>0.111 runbelow>2.5 tokens<=4.5
+0.060 twin<=0.5 carry<=0.107 above<=0.229
-0.060 runbelow<=1.5 runabove<=1.5
+0.059 per>0.376 back<=0.192
-0.059 twin<=0.5 capsdiff>0 carry>0.0857
+0.059 twin<=0.5 carrytail<=0.159 peak>-9.93 runabove>1.5
-0.059 per<=0.376 last>0.0891 echo<=0.08
+0.058 runabove>2.5 capsdiff>0.0556 below>0.625
+0.058 others<=1.5 capsdiff<=0.0857 words<=3.5
+0.058 twin<=0.5 above<=0.2 below>0.0938 tokens>3.5
-0.058 capsdiff>0.857
+0.058 last<=0.0973 below>0.583
-0.056 per<=0.015 twin<=0.5 capsdiff<=0
-0.056 twin<=0.5 carry>0.0805 leadtail<=0.233
+0.056 last<=0.214 back<=0.116 below<=0.4 per>0.198
+0.056 twin<=0.5 carry<=0.193 runabove>2.5
-0.055 twin<=0.5 carrytail<=0.159 peak<=-9.93
-0.055 twin<=0.5 peak>-26.9 capsdiff>0 above>0
+0.055 others<=14.5 peak>-14.7 per>0.216 capsdiff<=0.417 short<=0.462
+0.055 carry<=0.124 below>0.286 runbelow<=1.5
-0.055 runabove<=2.5 nats<=1.69
+0.054 per>0.015 below>0.4 carry>0.124
+0.054 per>0.376
-0.054 twin<=0.5 carry>0.107 capsdiff<=0.0952 others>1.5
+0.053 twin<=0.5 carrytail<=0.116 last<=0.118 capsdiff<=0.857
+0.053 back<=0.205 capsdiff<=0.4 runabove>2.5 below<=0.15
+0.053 above<=0.2 below>0.162 runbelow>1.5 tokens<=4.5
-0.052 per<=0.0937 leadtail<=0.265
-0.052 back>0.13 echo>0.129 above>0.192
+0.052 peak>-2.24 below1>0.128 carrytail>0.105
-0.052 per<=0.0435 echo>0.3
-0.052 peak<=0 below1>0.444 carry>0.122
-0.052 twin<=0.5 per<=-0.258
-0.052 last>0.0678 runbelow<=2.5 back>0.0857
+0.051 below>0.583 words>3.5 runbelow<=1.5
+0.051 others<=14.5 peak>-14.7 per>0.0905 carrytail<=0.0395 finished>0.5
+0.051 twin<=0.5 above<=0.2 below>0.0938 runbelow>1.5
+0.051 runabove>2.5 below>0.176 words>4.5 leadtail<=0.147
-0.050 peak<=-0.487 per<=0.135 twin>0.5
+0.050 last<=0.154 below>0.4 tokens<=4.5
-0.050 ownsupport<=0 nats<=10
+0.050 peak>1.19 carrytail<=0.101 below<=0.162
+0.050 back<=0.13 last<=0.161 below<=0.162
-0.049 carry>0.167 twin<=0.5 capsdiff<=0.0857
+0.049 capsdiff<=0.857 others<=3.5 above<=0.294 below>0.162 tokens<=4.5
+0.049 nats>-2.32 echo>0.111 others>3.5
+0.049 nats>-2.32 echo<=0.111 peak>3.67
-0.049 above>0.2 twin<=0.5
+0.048 others<=8.5 below>0.4 words>4.5 leadtail<=0.145
+0.048 per>0.483
+0.048 per<=0.376 others<=2.5 capsdiff<=0.75
-0.047 nats>-3.57 others>2.5
-0.047 nats<=-3.57 twin>0.5
+0.047 twin<=0.5 carrytail<=0.159 peak>-4.83 capsdiff<=0.857
+0.047 ownsupport>0.267 echo>0.111 runbelow>2.5 tokens<=4.5
+0.047 ownsupport>0.0857 above<=0.0962 tokens>3.5 below>0.0588 runbelow<=1.5
-0.047 last>0.154 twin<=0.5 carry<=0.0812
+0.047 others<=14.5 below>0.632 words>4.5 per<=-0.43
-0.046 capsdiff>0.857 below>0.625
-0.046 twin<=0.5 peak<=-4.83 per<=0.315 capsdiff<=0.0857
-0.046 last>0.0973 words<=4.5 per<=0.289 twin>0.5
+0.046 ownsupport>0.0857 per>0.368
-0.046 peak<=-2.24 twin<=0.5 per>0.206
+0.046 twin<=0.5 peak>-4.83 runabove>1.5
-0.045 per<=0.483 others>3.5 back>0.0792 peak<=5.51
+0.044 per>0.0937 above<=0.235 below<=0.162
+0.044 ownsupport>0.267 above<=0.0962 tokens>3.5 below>0.0588 runbelow<=1.5
+0.042 per>0.135 back<=0.136 above>0.235
-0.042 per<=0.135 others<=1.5 capsdiff>0.267
+0.042 twin<=0.5 carrytail<=0.159 last<=0.0973 capsdiff<=0.857
-0.042 peak<=-0.632 twin<=0.5 carry<=0.116
-0.042 twin<=0.5 capsdiff>0.0278 above>0.0962 back>0.0857 nats>56
-0.042 peak<=-4.58 twin<=0.5 per>0.251
+0.042 last<=0.214 back<=0.116 below>0.4 leadtail<=0.16
-0.041 peak<=-0.632 twin<=0.5 carry<=0.0812
+0.041 ownsupport>0 nats>69.7
-0.041 twin<=0.5 above>0.2 capsdiff<=0.0278
-0.041 twin<=0.5 above<=0.2 below<=0.0938
+0.041 twin<=0.5 peak>-26.9 capsdiff<=0
+0.040 runabove>2.5 capsdiff>0.0278 below>0.625
+0.040 runabove>2.5 capsdiff<=0.0278 tokens<=5.5
+0.039 last<=0.0678 short<=0.333 per>0.0756
+0.039 runbelow>1.5 below>0.162 tokens>4.5 above>0.4
-0.039 runabove<=2.5 per<=0.166 twin>0.5
+0.038 twin<=0.5 carry<=0.116 nats>8.9
-0.038 twin<=0.5 carry>0.0805 capsdiff>0.0278 nats>46.5
+0.038 per>0.239 peak>-11.7 finished<=0.5
+0.038 ownsupport>0.227 above<=0.2 below>0.15 words<=4.5
-0.037 capsdiff>0.639 below>0.625
-0.037 capsdiff<=0.639 others>2.5
+0.037 twin<=0.5 carrytail<=0.159 runabove>1.5 peak>-14.2
-0.037 twin<=0.5 carrytail<=0.159 peak<=-4.83
-0.037 per<=0.239 others<=4.5 echo<=0.118
-0.037 per<=0.376 last>0.118 words>3.5 below<=0.357
+0.036 per>0.206 peak>-10.9 below<=0.145
+0.036 back<=0.161 below>0.4 above>0.408
-0.036 others<=14.5 capsdiff>0.0152 below<=0.205
+0.036 peak>-0.487 below<=0.241
+0.035 per>0.0469 below<=0.35
+0.035 per<=0.0469 echo>0.667
-0.035 peak<=1.19 below<=0.632 capsdiff<=0.0152
-0.035 twin<=0.5 carrytail<=0.159 last>0.0973 peak<=4.35
-0.034 ownsupport<=0.0857
-0.034 last>0.214 others<=1.5
+0.034 carry<=0.167 below1>0.17 runbelow<=1.5
+0.034 runbelow>1.5 below>0.162 tokens>4.5 above>0.438
+0.033 nats>-3.57 others<=2.5 below<=0.162
+0.033 per>0.271 peak>-13.7 below<=0.167
-0.033 ownsupport<=0.0857 nats<=9.62 echo>0.652
-0.033 others<=8.5 capsdiff>0.0857 below<=0.625
+0.033 others<=4.5 capsdiff>0.0857 below>0.625
+0.033 others<=4.5 capsdiff<=0.0857 others>1.5
-0.033 ownsupport<=0.227 carry<=0.107
-0.033 per<=0.376 last>0.0891 echo>0.08 words<=4.5
-0.033 per<=0.376 others>2.5 last>0.0698 peak>4.35
+0.033 last<=0.164 below>0.162 runbelow<=1.5
-0.033 per<=0.376 others<=9.5 last>0.0667 below<=0.667
-0.032 others<=14.5 capsdiff>0.0152 below<=0.611
-0.032 twin<=0.5 carry>0.0805 leadtail>0.233 words<=4.5
+0.032 nats>75.5 back>0.186
-0.031 others<=13.5 peak<=-9.21
-0.031 others<=14.5 capsdiff>0.167 below<=0.611
-0.031 twin<=0.5 capsdiff>0 above>0.0962 nats>46.5
-0.031 twin<=0.5 carrytail>0.116 short<=0
-0.031 twin<=0.5 carrytail<=0.116 last>0.118
-0.031 twin<=0.5 carry>0.193 capsdiff<=0.0857
-0.031 twin<=0.5 carry<=0.193 runabove<=2.5 per<=0.276
+0.031 per>0.376 others>5.5
-0.031 last<=0.214 back>0.116
-0.030 twin<=0.5 capsdiff>0 carry<=0.0857 below<=0.162
-0.030 nats<=75.5 others>4.5 runabove>1.5
+0.030 others<=14.5 ownsupport>0.389 above<=0.0962 tokens>3.5 below<=0.0588
+0.030 twin<=0.5 capsdiff<=0.0152 short<=0.364
-0.030 others<=8.5 below<=0.4 per<=0.198
+0.029 peak>-4.58 capsdiff<=0.417 others>3.5
+0.029 others<=14.5 peak>-14.7 per>0.216 capsdiff<=0.417 short>0.462
-0.029 ownsupport<=0.267
-0.028 twin<=0.5 carrytail<=0.159 runabove<=1.5
-0.028 per<=0.376 others<=9.5 below<=0.162
+0.028 ownsupport>0.0857 above<=0.0962 tokens>3.5 below<=0.0588
+0.028 per>0.0937 carry<=0.116 below>0.162 runbelow<=1.5
-0.028 twin<=0.5 capsdiff>0.0152 carry>0.0857 nats>69.7
+0.028 capsdiff<=0.639 others<=2.5 echo<=0.111
+0.028 capsdiff<=0.639 others<=2.5 capsdiff>0
-0.028 below<=0.583 per<=0.198 capsdiff<=0
+0.027 nats>-3.57 others<=2.5 below<=0.286
+0.027 others<=14.5 peak>-14.7 per>0.0964 below>0.167 tokens<=3.5
+0.026 runbelow>1.5 below>0.162 tokens<=4.5
+0.026 twin<=0.5 last<=0.227 back<=0.116
-0.026 per<=0.206 echo<=0.118 last<=0.0891
-0.026 per<=0.376 others>2.5 last<=0.0698
-0.026 per<=0.376 others<=2.5 capsdiff>0.75
+0.026 per>0.376 others>6.5
+0.026 others<=13.5 peak>-9.21 per>0.219 capsdiff>0.417
+0.026 others<=13.5 peak>-9.21 per<=0.219 below>0.4
+0.026 capsdiff<=0.857 others<=3.5 above<=0.294 below<=0.162
+0.026 twin<=0.5 peak>-14.7 per>0.166
-0.025 last>0.0973 words<=4.5 per>0.289
-0.025 others<=14.5 below<=0.632 capsdiff>0.0152
-0.025 capsdiff<=0.857 others>3.5
-0.024 twin<=0.5 capsdiff>0.0278 above>0.0962 back<=0.0857
-0.023 per<=0.235 echo>0.118 others>2.5
-0.023 per<=0.235 echo<=0.118 last<=0.0833
+0.023 above<=0.2 below>0.162 runbelow<=1.5
+0.022 capsdiff<=0.857 runbelow>1.5 below>0.162 words<=4.5
-0.022 per>0.015 below<=0.4
-0.022 per<=0.015 twin>0.5
+0.022 ownsupport>0.267 above<=0.0962 tokens<=3.5
-0.022 twin<=0.5 carrytail<=0.159 ownsupport<=0.389
-0.022 runbelow>1.5 below<=0.162
+0.022 per<=0.483 others<=3.5 echo>0.129
-0.022 ownsupport>0.267 above>0.0962
-0.021 per<=0.483 others>3.5 back>0.0792 peak>5.51
-0.021 twin<=0.5 peak<=-14.7 runbelow>2.5
-0.021 twin<=0.5 last>0.227 capsdiff<=0.0682
+0.021 ownsupport>0.227 echo>0.111 runbelow<=2.5
+0.021 peak<=-0.632 twin>0.5
+0.021 twin<=0.5 carrytail<=0.159 ownsupport>0.389 above<=0.35
+0.021 last<=0.214 back<=0.116 below<=0.4 per<=0.198
-0.021 twin<=0.5 peak>-4.83 runabove<=1.5
-0.021 twin<=0.5 peak<=-4.83 per>0.315
+0.020 ownsupport>0 nats<=69.7 echo>0.111 words>4.5
+0.020 others<=8.5 capsdiff>0.0857 below>0.625
+0.020 others<=8.5 capsdiff<=0.0857 others>1.5
-0.020 capsdiff<=0.857 runbelow<=1.5
-0.020 twin<=0.5 per>-0.258 ownsupport<=0.378
+0.020 others<=14.5 peak>-14.7 per>0.0905 carrytail<=0.0395 finished<=0.5
-0.020 twin<=0.5 last<=0.227 back>0.116
+0.020 others<=14.5 capsdiff<=0.167 tokens>3.5 echo<=0.111
-0.020 nats>-2.32 echo<=0.111 peak<=3.67
-0.020 nats<=-2.32 twin>0.5
+0.020 per<=0.376 others<=9.5 below>0.162 tokens>4.5
-0.019 capsdiff<=0.857 others>2.5
+0.019 back<=0.205 capsdiff<=0.4 runabove<=2.5
+0.019 twin<=0.5 per>-0.258 ownsupport>0.378 above<=0.35
-0.019 twin<=0.5 peak>-14.7 per<=0.166
-0.018 others<=14.5 ownsupport<=0.389
+0.018 per>0.376 short>0.286
+0.018 twin<=0.5 above<=0.2 below>0.0938 tokens<=3.5
-0.018 back>0.205 echo>0.218
-0.018 back<=0.205 capsdiff>0.4
+0.018 others<=14.5 peak>-14.7 per>0.195 below<=0.154
+0.018 others<=14.5 peak>-14.7 per<=0.195 below>0.3
+0.017 peak>-0.632 below<=0.241
+0.017 runabove>2.5 below>0.176 words<=4.5
-0.017 last>0.0678 runbelow<=2.5 back<=0.0857
+0.017 nats<=75.5 others<=4.5 capsdiff<=0.0857
+0.017 per>0.376 back>0.192
+0.017 per<=0.376 others<=9.5 last<=0.0667
+0.016 twin<=0.5 capsdiff<=0.0278
-0.016 twin<=0.5 carry>0.107 capsdiff<=0.0952 others<=1.5
-0.016 twin<=0.5 carry<=0.107 above>0.229
+0.016 capsdiff<=0.857 others<=2.5 capsdiff>0
+0.016 twin<=0.5 above<=0.2 below>0.0938 runbelow<=1.5
+0.016 ownsupport>0.0857 per<=0.368 others<=2.5
+0.016 peak<=-0.487 per>0.135
-0.016 ownsupport>0.227 above>0.2
-0.015 ownsupport>0.227 echo<=0.111
-0.015 carry>0.167 twin>0.5
-0.015 carry<=0.167 below1<=0.17
+0.015 per>0.235 peak<=-11.7
+0.015 per<=0.235 echo>0.118 others<=2.5
-0.015 per<=0.271 echo<=0.129 last<=0.0833
-0.015 others>4.5 per>0.195
-0.015 others<=4.5 capsdiff>0.0857 below<=0.625
+0.015 nats<=75.5 others<=4.5 below>0.3
+0.014 peak>0 carrytail>0.101
+0.014 peak<=0 below1>0.444 carry<=0.122
+0.014 last<=0.214 back<=0.116 below<=0.4
+0.014 ownsupport>0.267 echo>0.111 runbelow<=2.5
+0.014 others<=14.5 capsdiff<=0.0152 others>1.5
+0.014 twin<=0.5 carry<=0.193 runabove<=2.5 per>0.276
-0.014 twin<=0.5 carry<=0.0805 short>0.364
-0.013 ownsupport<=0.267 carry<=0.107
-0.013 nats<=75.5 others<=4.5 below<=0.3
+0.013 last<=0.0678 short<=0.333 per<=0.0756
+0.013 others<=14.5 ownsupport>0.389 above<=0.0962 tokens<=3.5
-0.013 twin<=0.5 carry>0.116 capsdiff<=0.0952
-0.013 twin<=0.5 carry<=0.116 nats<=8.9
-0.013 twin<=0.5 carrytail<=0.159 peak>-9.93 runabove<=1.5
+0.013 others<=14.5 peak>-14.7 per>0.216 capsdiff>0.417
-0.013 runbelow<=1.5 carry<=0.0469
-0.013 short>0.4 ownsupport>0.636
-0.013 short<=0.4 capsdiff>0 below<=0.625
-0.012 back>0.161 twin>0.5
-0.012 back<=0.161 below<=0.4
-0.012 ownsupport<=0.267 nats>9.62
-0.012 last>0.164 twin>0.5
-0.012 last<=0.164 below<=0.162
+0.012 ownsupport>0.227 above<=0.2 below<=0.15
-0.012 ownsupport>0.0857 per<=0.368 others>2.5
-0.012 ownsupport<=0.0857 nats>9.62
+0.012 per<=0.376 last<=0.0891
-0.011 peak>-4.58 capsdiff>0.417
-0.011 peak<=-4.58 twin>0.5
-0.011 nats<=75.5 others<=4.5 capsdiff>0.0857
-0.011 others<=14.5 peak>-14.7 per<=0.195 below<=0.3
+0.011 per>0.0435 below<=0.294
-0.011 others<=14.5 peak>-14.7 per<=0.0964
+0.011 per>0.239 peak<=-11.7
+0.011 per<=0.239 others<=4.5 echo>0.118
-0.011 ownsupport>0 nats<=69.7 echo<=0.111
-0.011 ownsupport<=0 nats>10
-0.010 ownsupport>0.0857 above>0.0962
+0.010 per>0.271 peak<=-13.7
+0.010 per<=0.271 echo>0.129
+0.010 others<=8.5 below>0.4 words<=4.5
+0.010 others<=8.5 below<=0.4 per>0.198
-0.009 last>0.154 twin>0.5
-0.009 last<=0.154 below<=0.4
+0.009 ownsupport>0.0857 above<=0.0962 tokens<=3.5
+0.009 per>0.0937 carry<=0.116 below<=0.162
-0.009 others<=14.5 peak>-14.7 per<=0.0905
+0.009 short<=0.4 capsdiff<=0 others>0.5
-0.009 runbelow<=1.5 runabove>1.5
-0.009 per<=0.483 others>3.5 back<=0.0792
+0.009 short<=0.4 capsdiff>0 below>0.625
+0.008 per>0.206 peak<=-10.9
+0.008 per<=0.206 echo>0.118
+0.008 twin<=0.5 carrytail<=0.116 last<=0.118 capsdiff>0.857
+0.008 others<=14.5 capsdiff>0.0152 below>0.611
-0.008 ownsupport>0.267 echo<=0.111
+0.008 peak>1.19 carrytail>0.101
+0.008 peak<=1.19 below>0.632
+0.008 twin<=0.5 peak>-26.9 capsdiff>0 above<=0
-0.007 per<=0.483 others<=3.5 echo<=0.129
-0.007 per<=0.376 last>0.118 words>3.5 below>0.357
-0.007 per<=0.376 last>0.0891 echo>0.08 words>4.5
-0.007 per<=0.376 others<=9.5 below>0.162 tokens<=4.5
+0.007 others<=14.5 peak>-14.7 per>0.0964 below<=0.167
+0.007 others<=14.5 below>0.632 words<=4.5
+0.007 others<=14.5 below<=0.632 capsdiff<=0.0152
-0.007 twin<=0.5 carry>0.0805 capsdiff<=0.0278
-0.007 twin<=0.5 carry>0.0805 leadtail>0.233 words>4.5
+0.007 below>0.583 words<=3.5
+0.007 below<=0.583 per>0.198
-0.006 others<=13.5 peak>-9.21 per<=0.219 below<=0.4
+0.006 last<=0.0973 below<=0.583
+0.006 others<=14.5 capsdiff>0.0152 below>0.205
-0.006 above>0.2 twin>0.5
-0.006 above<=0.2 below<=0.162
-0.006 twin<=0.5 per>-0.258 ownsupport>0.378 above>0.35
+0.006 per<=0.376 last<=0.118
-0.005 per>0.0937 carry>0.116
-0.005 per<=0.0937 leadtail>0.265
-0.005 twin<=0.5 carrytail<=0.159 ownsupport>0.389 above>0.35
-0.005 peak>-2.24 below1<=0.128
-0.005 peak<=-2.24 twin>0.5
+0.005 others<=14.5 peak>-14.7 per>0.0905 carrytail>0.0395
+0.005 twin<=0.5 carrytail<=0.159 last>0.0973 peak>4.35
+0.005 twin<=0.5 carrytail<=0.159 last<=0.0973 capsdiff>0.857
""")

BORDER = Table(-3.111, 0.802, -1.619, """
+1.480 carrytail<=0.0538 peak>2.36 leadtail>0.0685 headn<=187
+1.046 carrytail<=0.0538 peak>2.36 leadtail>0.0685 headn>187
+0.739 carrytail<=0.0538 peak>2.36 leadtail<=0.0685
-0.662 tailn<=32
+0.510 carry<=0.0952 peak>0.542 nats>3.56 lines<=0.5 headn<=258
-0.454 per<=-0.128
-0.453 tailn<=18
-0.392 headn<=43
-0.352 nats<=0.951
-0.341 headn>345 margin<=21.9
-0.327 per<=-0.0669
+0.327 carry<=0.0952 peak>0.542 nats>3.56 lines>0.5
+0.327 carry<=0.0952 peak>0.542 nats>3.56 lines<=0.5 headn>258
+0.289 carrytail<=0.0667 peak>-1.4 nats>3.56
-0.275 tailn>32 last>0.298
+0.267 carry<=0.126 nats>3.92 peak>-1.4 leadtail>0.0909 lines<=0.5
-0.264 headn<=29
+0.248 carrytail<=0.0538 peak<=2.36
+0.246 nats>3.56 peak>-1.4 leadtail>0.113 headn<=225 lines<=0.5
+0.228 carry<=0.0952 peak>0.542 nats<=3.56
-0.213 headn<=43 last>0.0833
-0.203 headn>352 margin<=5.64
+0.201 carry<=0.126 nats>3.92 peak>-1.4 leadtail>0.0909 lines>0.5
+0.193 tailn>29 lines>2.5 usual>0.388
+0.188 carrytail<=0.0909 peak>0.193 leadtail>0 lines<=1.5 headn<=225
-0.187 headn>43 tailn<=32
+0.182 headn<=352 per>0.46 carry2<=0
-0.181 per<=-0.223
+0.175 nats>2.77 peak>-1.4 headn<=158 lines<=1.5
-0.173 per<=-0.0374
-0.169 tailn>29 lines>2.5 usual<=0.388
-0.167 carrytail>0.163
-0.166 carrytail>0.14
-0.163 tailn<=32 lines<=0.5
-0.163 headn>43 tailn>32 lines>2.5
+0.163 carry<=0.126 nats>3.92 peak>-1.4 leadtail<=0.0909
+0.155 carrytail<=0.0667 peak>-1.4 nats<=3.56
+0.152 peak>-0.759 leadtail>0.0909 per>-0.0374 headn<=158
-0.145 carry>0.245 leadtail<=0.373
-0.143 tailn>32 peak<=-5.62 carrytail>0.0435
-0.143 headn>29 tailn<=18
+0.143 nats>2.77 peak>-1.4 headn>158 margin>15
+0.142 nats>0.951 peak>-1.93 leadtail>0.0727 headn<=222 lines<=0.5
+0.142 nats>3.56 peak>-1.4 leadtail>0.113 headn>225
+0.142 nats>3.56 peak>-1.4 leadtail>0.113 headn<=225 lines>0.5
-0.134 peak<=-18 leadtail<=0.274
-0.134 carrytail>0.167
-0.134 headn<=43 carry>0.0331
+0.132 carrytail<=0.109 peak>0.434 leadtail>0 lines<=1.5 headn<=115
-0.132 leadtail<=0 lines<=1.5
+0.130 nats>0.951 peak>-4.11 leadtail>0.121 headn<=212 lines<=0.5
-0.126 leadtail<=0
+0.125 tailn>18 lines>2.5 usual>0.388
+0.122 per>-0.034 leadtail>0.195 headn<=115 lines<=0.5
+0.122 tailn<=32 lines>0.5
+0.114 carrytail<=0.0909 peak>0.193 leadtail>0 lines>1.5
+0.114 carrytail<=0.0909 peak>0.193 leadtail>0 lines<=1.5 headn>225
+0.110 nats>0.951 peak>-4.11 leadtail>0.146 headn<=212 lines<=0.5
+0.110 headn>345 margin>21.9
-0.110 tailn<=29
+0.109 tailn>18 last<=0.298 carrytail<=0.0161 headn<=92
+0.106 leadtail>0.5 last<=0.162 headn<=110 lines<=0.5
+0.102 carry<=0.126 nats>3.92 peak<=-1.4
+0.100 nats>0.951 peak>-4.11 leadtail>0.0638 headn<=158 lines<=1.5
+0.097 tailn>29 lines<=2.5 peak>25.4
+0.097 carry<=0.188 leadtail>0.165 headn<=115 last<=0.143
-0.097 carrytail>0.0667 nats<=0.951
-0.095 tailn>18 lines>2.5 usual<=0.388
+0.091 per>-0.128 headn>290 margin>21.9
-0.090 peak<=-0.759 carrytail>0.0476
-0.090 nats<=3.56
-0.090 peak<=-3.14 carrytail>0.0435
-0.090 carrytail>0.0538 peak<=2.96
+0.089 nats>3.56 peak>-1.4 leadtail<=0.113
-0.089 per<=-0.034
-0.089 nats<=2.77
-0.088 peak<=-5.62 carrytail>0.0435
+0.087 peak>-0.759 leadtail>0.0909 per>-0.0374 headn>158
-0.086 headn>29 back>0.364
+0.086 carrytail>0.0538 peak>2.96
+0.085 peak>-3.14 leadtail>0.195 lines<=0.5 headn<=252
-0.085 carrytail>0.109
-0.085 carrytail>0.0909
-0.084 usual<=0.0259
-0.084 tailn<=40
+0.084 carry<=0.0952 peak<=0.542
-0.083 nats>0.951 peak<=-4.11
-0.083 carry>0.126
+0.083 carrytail<=0.14 peak>-4.11 leadtail>0 usual>0.179 headn<=137
+0.082 usual>0.105 margin>30.5 tailn<=182
-0.081 carrytail<=0.163 peak<=-5.51
+0.081 per>-0.0669 leadtail>0.165 headn<=115 usual>0.108
+0.080 per>-0.0669 leadtail>0.119 headn>115 margin>13.6 tailn<=170
+0.079 per>-0.0374 peak>-5.62 leadtail>0 headn<=158 usual>0.188
-0.077 carry>0.0952
+0.077 usual>0.0259 headn<=345 peak>25.4
+0.077 back<=0.213 tailn>367 per>0.321 finished>0.5
+0.076 headn>352 margin>5.64 tailn<=184
-0.076 carry>0.188
-0.076 tailn>40 peak<=-5.62 carrytail>0.0435
-0.075 tailn>18 tailn<=164 margin<=1.68 headn>170
+0.075 headn>29 back<=0.364 carry<=0.245 headn<=90 leadtail>0.58
+0.074 carrytail<=0.167 leadtail>0.3 lines<=0.5 headn<=115
-0.074 per>-0.128 leadtail<=0.0638
-0.073 tailn>32 last>0.225 leadtail<=0.448
-0.072 peak<=-5.62
+0.072 per>-0.034 leadtail>0.195 headn>115 peak>9.9
+0.071 leadtail>0 lines<=1.5 peak>9.01 headn<=129
+0.071 per>-0.0669 leadtail>0.113 headn<=110 usual>0.188
-0.071 tailn>32 last<=0.298 finished<=0.5
+0.071 tailn>18 lines<=2.5 peak>20.9
+0.071 per>-0.0669 leadtail>0.113 headn>110 peak>20.9
-0.070 headn>43 headn<=345 leadtail<=0
+0.070 carrytail<=0.0909 peak>0.193 leadtail<=0
+0.070 nats>0.951 peak>-1.93 leadtail>0.0727 headn>222
+0.070 nats>0.951 peak>-1.93 leadtail>0.0727 headn<=222 lines>0.5
+0.070 per>-0.0374 peak>-4.11 leadtail>0.0638 headn<=166
+0.069 tailn>32 last<=0.225 headn>158 peak>20.9
-0.069 tailn>18 last>0.298
+0.069 per>-0.262 tailn<=111 margin>15
+0.068 per>-0.0374 peak>-4.11 leadtail>0.0638 headn>166 margin>15
-0.067 tailn>32 peak<=-7.79 carrytail>0.038
+0.067 carrytail<=0.109 peak>0.434 leadtail>0 lines<=1.5 headn>115
-0.067 peak>-5.62 tailn<=41
+0.066 peak>-5.62 tailn>41 finished>0.5 margin>1.68 tailn<=164
-0.065 headn>43 tailn>32 lines<=2.5 peak<=-7.79 leadtail<=0.246
-0.065 tailn>164 nats<=9.67
+0.065 per>-0.223 usual>0.105 headn<=110 leadtail>0.265 lines<=0.5
-0.065 peak<=-18 leadtail<=0.246
+0.064 per>-0.0669 leadtail>0.0968 headn<=110 usual>0.188
+0.063 peak>9.47 tailn>41
-0.063 headn<=352 usual<=0.337 leadtail<=0.0638 lines<=0.5
-0.062 tailn<=29 lines<=0.5
+0.062 tailn>32 last<=0.298 usual>0.121 headn>170 peak>20.9
+0.062 per>-0.128 headn>298 margin>30.5
-0.062 tailn>18 back>0.267 headn>142
+0.062 peak>-18 usual>0.105 tailn<=291 margin>35.9
+0.062 tailn>32 peak>-5.62 usual>0.129 headn<=170
-0.061 headn>110 tailn>32 lines<=2.5 peak<=-5.62
+0.061 headn>43 headn<=345 finished>0.5 per>0.426
+0.060 per>-0.223 tailn<=164 margin>5.43 headn>190
-0.060 leadtail>0 last>0.162
+0.060 carrytail<=0.14 peak>9.9 lines<=1.5
+0.060 carrytail<=0.163 peak>-5.51 leadtail>0 usual>0.179 headn<=129
+0.060 nats>0.951 peak>-4.11 leadtail>0.121 headn>212
+0.060 nats>0.951 peak>-4.11 leadtail>0.121 headn<=212 lines>0.5
+0.059 carrytail<=0.167 peak>25.4
+0.059 headn>29 back<=0.364 leadtail>0.923 lines<=0.5
+0.058 tailn>18 usual>0.388 lines>2.5
-0.058 tailn>32 last<=0.298 usual<=0.121
+0.058 carry<=0.188 leadtail>0.165 headn>115 peak>9.9
+0.057 headn>352 margin>21.9 tailn<=184
-0.057 tailn>32 last>0.225
+0.056 nats>2.77 peak>-1.4 headn>158 margin<=15
+0.056 nats>2.77 peak>-1.4 headn<=158 lines>1.5
+0.056 leadtail>0 last<=0.162 headn>129 margin>30.5
+0.056 carry<=0.245 peak>25.4
-0.056 headn>352 margin>5.64 tailn>184
+0.055 leadtail>0 last<=0.162 headn<=129 usual>0.227
-0.055 headn>43 tailn<=18
+0.055 tailn<=29 lines>0.5
+0.055 headn>43 headn<=345 per>0.402
+0.054 headn>29 tailn>18 lines>2.5 usual>0.388
+0.054 headn>29 tailn>18 back<=0.364 leadtail>0.923 lines<=0.5
-0.054 per>-0.128 headn>290 margin<=21.9
-0.054 usual<=0.105 carrytail>0.0188
+0.054 carrytail<=0.109 peak>0.434 leadtail>0 lines>1.5
+0.053 tailn>367 last<=0.298 usual>0.121
-0.053 last>0.298 leadtail<=0.402
+0.053 per>-0.0669 leadtail>0.119 headn<=115
+0.053 headn>29 tailn>18 carrytail<=0.0161 headn<=92
+0.051 per>-0.128 leadtail>0.0638 last<=0.196 headn<=115 lines<=0.5
+0.051 carry<=0.245 peak>20.9
-0.051 carrytail>0.0667 nats>0.951 peak<=-1.93
+0.051 peak>-0.759 leadtail>0.0909 per<=-0.0374
+0.051 tailn>18 last<=0.298 carrytail<=0.0161 headn<=110
-0.051 headn>352 margin<=21.9
+0.051 per>0.321 back<=0.213 tailn>367
-0.051 headn>43 back>0.364
-0.050 tailn>18 last>0.298 leadtail<=0.402
+0.050 carrytail>0.0667 nats>0.951 peak>-1.93
+0.050 carrytail<=0.0667 peak<=-1.4
+0.049 headn<=43 last<=0.0833
-0.048 headn>43 headn<=345 finished<=0.5
-0.048 back>0.364
+0.048 last<=0.298 peak>25.4
+0.048 peak>-18 finished>0.5 tailn>367 nats>40.7
-0.047 leadtail<=0 lines>1.5
+0.047 per>0.35 headn<=273
-0.047 tailn>18 usual<=0.0259
+0.046 per>0.35 headn<=290
+0.046 nats>0.951 peak>-4.11 leadtail>0.146 headn>212
+0.046 nats>0.951 peak>-4.11 leadtail>0.146 headn<=212 lines>0.5
-0.044 tailn>29 lines<=2.5 peak<=-18
+0.044 headn>43 finished>0.5 headn<=62 carry<=0.165
-0.044 tailn>32 peak>-5.62 usual<=0.129
-0.044 tailn>32 peak<=-5.62 carrytail<=0.0435
-0.042 tailn>29 lines<=2.5 last>0.147 leadtail<=0.448
-0.042 carry>0.245 leadtail>0.373
-0.042 usual>0.0259 headn>345
-0.042 usual>0.0259 headn<=345 peak<=-9.42 per<=0.386
+0.042 tailn>367 last<=0.298 finished>0.5
-0.042 headn>43 headn<=345 per<=0.402 usual<=0.105
-0.042 last>0.298
+0.041 leadtail>0.5 last<=0.162 headn<=110 lines>0.5
+0.040 headn<=352 per>0.46 carry2>0
-0.040 per>-0.128 leadtail<=0.0909
+0.039 per>-0.0669 leadtail>0.165 headn>115 margin>13.6
-0.039 per>-0.0669 leadtail<=0.119
+0.039 headn<=43 carry<=0.0331
+0.039 last<=0.298 headn<=273 usual>0.337 tailn>145
+0.039 usual>0.0259 headn<=345 peak<=25.4 per>0.386
-0.039 per>-0.0669 leadtail<=0.113
-0.039 per>-0.0669 leadtail<=0.165
+0.038 back<=0.364 usual>0.093 tailn>297 nats>49.1
-0.038 headn>29 tailn>18 back>0.364
-0.038 per>-0.0669 leadtail<=0.0968
+0.038 nats>0.951 peak>-4.11 leadtail>0.0638 headn>158
+0.038 nats>0.951 peak>-4.11 leadtail>0.0638 headn<=158 lines>1.5
-0.038 per>-0.0374 peak<=-5.62
-0.038 per<=-0.262
-0.038 headn>29 tailn>18 lines>2.5 usual<=0.388
-0.038 carrytail<=0.167 leadtail<=0.3 lines<=0.5
+0.037 leadtail>0 last<=0.196 headn<=129 usual>0.227
-0.037 peak>-18 usual<=0.105
-0.037 peak<=-18 leadtail>0.274
-0.037 carrytail<=0.14 peak<=-5.51
+0.037 tailn>32 last<=0.298 finished>0.5 margin>1.68 tailn<=164
-0.037 carrytail<=0.14 peak<=-4.11
-0.036 per>-0.0374 peak<=-4.11
+0.036 carrytail<=0.163 peak>-5.51 leadtail>0 finished>0.5 usual>0.176
+0.036 per>-0.128 leadtail>0.0909 headn<=212 lines<=1.5 finished>0.5
+0.036 carrytail<=0.14 peak>-4.11 leadtail>0 usual>0.179 headn>137
-0.036 per>-0.034 leadtail<=0.195
+0.035 per>-0.223 headn>298 lines>0.5
-0.035 headn>29 tailn>18 carrytail>0.0161 usual<=0.105
+0.034 tailn>32 last<=0.225 headn<=158 usual>0.121
+0.034 nats>0.951 peak>-1.93 leadtail<=0.0727
-0.034 peak<=-5.62 carrytail<=0.0435
+0.033 tailn>32 last<=0.225 headn<=273 usual>0.254
-0.033 back>0.213
-0.033 per>-0.128 headn>298 margin<=30.5
+0.032 per>-0.128 headn<=298 usual>0.254 leadtail>0.262
-0.032 peak>-5.62 tailn>41 finished<=0.5
+0.032 peak>-5.62 tailn>41 peak<=9.47 headn<=173
+0.031 tailn>40 peak>-5.62 finished>0.5 margin>1.68
+0.031 tailn>18 usual>0.0259 lines<=2.5 peak>20.9
+0.031 tailn>367 back<=0.267 finished>0.5
-0.029 carry<=0.188 leadtail<=0.165
+0.029 carrytail<=0.14 peak>9.9 lines>1.5
+0.029 carrytail<=0.14 peak>-5.51 peak<=9.9 leadtail>0.448
-0.029 headn>43 tailn>32 lines<=2.5 finished<=0.5
-0.029 tailn>18 lines<=2.5 peak<=20.9 leadtail<=0.0638
+0.028 per>-0.128 leadtail>0.0638 finished>0.5 lines<=1.5 headn<=212
+0.028 headn>43 headn<=76 finished>0.5
+0.028 tailn>32 last<=0.298 usual>0.121 tailn<=367 headn<=110
+0.028 per>-0.223 headn<=298 usual>0.337 tailn>90
+0.027 headn>43 tailn>32 lines<=2.5 finished>0.5 headn<=110
-0.027 carrytail<=0.167 peak<=25.4 finished<=0.5
-0.027 peak>-3.14 leadtail<=0.195
-0.027 peak<=-3.14 carrytail<=0.0435
+0.027 per>-0.0669 leadtail>0.0968 headn>110 peak>9.9
-0.027 carrytail<=0.163 peak>-5.51 leadtail<=0
-0.027 per>-0.128 headn<=273 per<=0.35 usual<=0.254 tailn>161
-0.026 leadtail>0 last>0.196
-0.026 per>-0.128 headn>273
-0.026 per>-0.223 back>0.213
+0.025 nats>0.951 peak>-4.11 leadtail<=0.121
+0.025 carrytail<=0.167 peak<=25.4 finished>0.5 margin>1.68 tailn<=182
+0.025 per>-0.0374 peak>-4.11 leadtail>0.0638 headn>166 margin<=15
+0.025 carry<=0.245 peak<=25.4 headn<=216 leadtail>0.51
-0.025 carrytail<=0.109 peak<=0.434
+0.024 per>-0.128 headn<=290 usual>0.337
-0.024 back<=0.364 usual<=0.093
+0.024 headn>43 tailn>18 finished>0.5 headn<=76
+0.024 headn>43 back<=0.364 finished>0.5 headn<=76
+0.024 carrytail<=0.109 peak>0.434 leadtail<=0
-0.024 tailn>32 last<=0.225 headn<=158 usual<=0.121
-0.024 carry<=0.245 peak<=20.9 headn>216
+0.023 last<=0.298 peak<=25.4 headn<=216 leadtail>0.49
+0.023 headn>43 tailn>32 lines<=2.5 headn<=110
-0.023 tailn>18 usual>0.0259 lines>2.5 usual<=0.388
-0.023 per>-0.223 usual<=0.105
-0.023 tailn>40 peak>-5.62 finished<=0.5
-0.023 tailn>40 peak<=-5.62 carrytail<=0.0435
-0.023 peak>-5.62 tailn>41 peak<=9.47 headn>173
-0.023 per>-0.128 headn<=290 usual<=0.121
+0.022 back<=0.213 tailn>367 per>0.321 finished<=0.5
+0.022 tailn>18 last<=0.298 carrytail<=0.0161 headn>92
+0.022 carry<=0.245 peak<=20.9 headn<=216 usual>0.254
+0.022 tailn>32 last<=0.298 usual>0.121 headn<=170
-0.022 nats>0.951 peak<=-1.93
-0.022 tailn>32 last>0.225 leadtail>0.448
-0.022 tailn>32 last<=0.225 headn>273
-0.021 headn>352 margin>21.9 tailn>184
-0.021 per>-0.223 headn>298 lines<=0.5
+0.021 peak>-18 usual>0.105 tailn>291
-0.021 leadtail>0 lines>1.5
+0.021 carry<=0.126 nats<=3.92
-0.020 last<=0.298 peak<=25.4 headn<=216 leadtail<=0.49 last>0.0938
-0.020 headn>43 back<=0.364 finished<=0.5
-0.020 tailn>32 peak>-7.79 finished<=0.5
-0.020 tailn>32 peak<=-7.79 carrytail<=0.038
+0.020 peak>-5.62 tailn>164 finished>0.5 margin>1.68
+0.020 tailn>32 peak>-7.79 finished>0.5 margin>1.68
-0.020 headn>298 back<=0.364 leadtail<=0.923
-0.019 per>-0.223 tailn<=164 margin<=5.43
+0.019 per>-0.128 headn<=290 per<=0.35 leadtail>0.448
-0.019 per>-0.262 tailn<=164 margin<=15 headn>97
+0.019 carrytail<=0.163 peak>-5.51 leadtail>0 usual>0.179 headn>129
+0.019 carrytail<=0.14 peak>-4.11 leadtail>0 usual<=0.179
+0.018 tailn>18 tailn<=164 margin>1.68
+0.018 peak>-18 usual>0.105 finished>0.5 tailn>244
-0.018 headn>43 tailn>18 finished<=0.5
+0.017 headn>29 back<=0.364 leadtail>0.923 lines>0.5
-0.017 per>-0.223 tailn>164 usual<=0.258
-0.017 headn>43 finished<=0.5
-0.017 carry<=0.245 peak<=25.4 headn>216
-0.017 headn<=352 usual<=0.337 leadtail<=0.0638 lines>0.5
+0.017 per>-0.262 tailn<=164 margin>15 tailn>111
+0.017 per>-0.262 tailn<=164 margin<=15 headn<=97
-0.016 tailn>18 back>0.267 headn<=142
-0.016 tailn>18 back<=0.267 finished<=0.5
-0.016 headn>43 headn<=345 leadtail>0 finished<=0.5
-0.016 tailn>18 last<=0.298 carrytail>0.0161 usual<=0.121
+0.016 per>-0.0374 peak>-5.62 leadtail>0 headn<=158 usual<=0.188
-0.016 headn>29 back<=0.364 carry>0.245
-0.016 tailn>32 last<=0.225 headn>158 peak<=20.9
+0.016 nats>0.951 peak>-4.11 leadtail<=0.146
-0.016 back<=0.213 tailn>367 per<=0.321
-0.016 per>-0.128 leadtail>0.0909 headn>212
-0.016 per>-0.128 leadtail>0.0909 headn<=212 lines>1.5
-0.016 per>-0.128 leadtail>0.0909 headn<=212 lines<=1.5 finished<=0.5
+0.015 per>-0.0374 peak>-5.62 leadtail>0 headn>158
-0.015 last<=0.298 peak<=25.4 headn>216
-0.015 last>0.298 leadtail>0.402
-0.015 per>-0.128 leadtail>0.0638 last>0.196
+0.015 peak>-3.14 leadtail>0.195 lines>0.5
+0.015 peak>-3.14 leadtail>0.195 lines<=0.5 headn>252
+0.015 usual>0.105 margin>30.5 tailn>182
+0.015 headn>29 tailn>18 back<=0.364 leadtail>0.923 lines>0.5
-0.015 peak<=-18 leadtail>0.246
-0.015 per>-0.128 leadtail>0.0638 finished<=0.5
-0.015 usual>0.105 margin<=30.5 headn>216
-0.015 usual<=0.105 carrytail<=0.0188
+0.015 headn<=352 usual>0.337
-0.015 last<=0.298 headn>273
+0.015 tailn>32 last<=0.298 finished>0.5 usual>0.202
+0.014 carrytail<=0.163 peak>-5.51 leadtail>0 finished>0.5 usual<=0.176
+0.014 per>-0.223 usual>0.105 headn<=110 leadtail>0.265 lines>0.5
-0.014 back<=0.213 tailn<=367 headn>173
+0.014 per>-0.034 leadtail>0.195 headn<=115 lines>0.5
-0.014 tailn>18 last>0.298 leadtail>0.402
-0.014 per>-0.0669 leadtail>0.0968 headn>110 peak<=9.9
+0.013 per>-0.128 headn<=273 per<=0.35 usual>0.254
-0.013 peak>-18 finished<=0.5
-0.013 tailn>18 last<=0.298 carrytail>0.0161 usual<=0.201
-0.012 nats>2.77 peak<=-1.4
+0.012 carrytail<=0.167 leadtail>0.3 lines<=0.5 headn>115
-0.012 headn>43 tailn>32 lines<=2.5 peak<=-7.79 leadtail>0.246
+0.012 per>-0.0669 leadtail>0.119 headn>115 margin>13.6 tailn>170
-0.012 per>-0.223 back<=0.213 tailn>367 per<=0.321
-0.011 carrytail<=0.167 peak<=25.4 finished>0.5 margin<=1.68
-0.011 back<=0.364 usual>0.093 tailn>297 nats<=49.1
+0.011 tailn>18 last<=0.298 carrytail<=0.0161 headn>110
+0.011 per>-0.223 back<=0.213 tailn<=367 headn<=129
+0.011 nats>0.951 peak>-4.11 leadtail<=0.0638
+0.011 leadtail>0 lines<=1.5 peak>9.01 headn>129
+0.010 headn>29 tailn>18 lines<=2.5 headn<=110
-0.010 tailn>32 last<=0.298 usual>0.121 headn>170 peak<=20.9
-0.010 per>-0.223 usual>0.105 headn<=110 leadtail<=0.265
-0.010 per>-0.0669 leadtail>0.119 headn>115 margin<=13.6
+0.010 back<=0.364 usual>0.093 tailn<=297 headn<=129
-0.010 back<=0.364 usual>0.093 tailn<=297 headn>129
+0.010 leadtail>0 last<=0.162 headn<=110 leadtail<=0.5
+0.010 last<=0.0938 peak<=25.4 headn<=216 leadtail<=0.49
+0.010 headn>43 tailn>32 lines<=2.5 peak>-7.79
-0.009 tailn>32 last<=0.298 finished>0.5 margin<=1.68
-0.009 tailn>18 lines<=2.5 peak<=20.9 headn>166
-0.009 per>-0.128 headn<=290 per<=0.35 leadtail<=0.448
+0.009 headn>92 tailn>18 carrytail<=0.0161
+0.009 last<=0.298 headn<=273 usual>0.337 tailn<=145
+0.009 headn>43 headn<=345 leadtail>0 finished>0.5
-0.009 tailn>32 last<=0.298 finished>0.5 usual<=0.202
+0.009 per>-0.223 tailn<=164 margin>5.43 headn<=190
-0.009 per>-0.223 back<=0.213 tailn<=367 headn>129
-0.009 per>-0.128 headn<=298 usual<=0.254
-0.008 peak>-0.759 leadtail<=0.0909
-0.008 peak<=-0.759 carrytail<=0.0476
+0.008 per>-0.223 tailn>164 usual>0.258
-0.008 leadtail>0 last<=0.162 headn>129 margin<=30.5
+0.008 per>-0.223 headn<=298 usual>0.337 tailn<=90
-0.008 peak>-18 usual>0.105 finished<=0.5
-0.007 headn>43 finished>0.5 headn<=62 carry>0.165
-0.007 per>-0.0669 leadtail>0.165 headn>115 margin<=13.6
-0.007 per>-0.0669 leadtail>0.165 headn<=115 usual<=0.108
+0.007 tailn>29 lines<=2.5 last<=0.147
-0.007 carry<=0.245 peak<=20.9 headn<=216 usual<=0.254
-0.006 tailn>32 last<=0.298 usual>0.121 tailn<=367 headn>110
+0.006 tailn>18 last<=0.298 carrytail>0.0161 usual>0.201
-0.006 per>-0.0669 leadtail>0.113 headn>110 peak<=20.9
+0.006 per>-0.128 headn<=298 usual>0.254 leadtail<=0.262
+0.006 back<=0.213 tailn<=367 headn<=173
-0.006 per>-0.0374 peak>-5.62 leadtail<=0
-0.006 peak>-18 finished>0.5 tailn>367 nats<=40.7
+0.005 per>-0.034 leadtail>0.195 headn>115 peak<=9.9
+0.005 per>-0.0669 leadtail>0.113 headn<=110 usual<=0.188
-0.005 per>-0.262 tailn>164
+0.005 tailn>18 lines<=2.5 peak<=20.9 headn<=166
""")
